import type { Answers, QuestionId } from "../../../src/law/index.ts";
import { caseWith } from "../../support/law/cases.ts";
import { expect, expectResult, fillIn, open, test } from "../../support/wizard.ts";

interface End {
  readonly because: string;
  readonly facts: Answers;
  readonly asked: readonly QuestionId[];
  readonly disposition: "办法不适用" | "不列入追究范围";
}

const OUTSIDE = { actDate: "2020-01-06", judgmentDate: "2021-03-08", decisionDate: "2021-05-10" } as const;
const TO_RESULTS = ["procedure", "organ", "period", "results"] as const;

const ENDS: readonly End[] = [
  {
    because: "第二条、第十八条：其他程序",
    facts: { procedure: "other" },
    asked: ["procedure"],
    disposition: "办法不适用",
  },
  {
    because: "第二条：单位不属于两类",
    facts: { procedure: "litigation", organ: "no" },
    asked: ["procedure", "organ"],
    disposition: "办法不适用",
  },
  {
    because: "第十九条：三个日期都在有效期外",
    facts: { procedure: "litigation", organ: "yes", ...OUTSIDE },
    asked: ["procedure", "organ", "period"],
    disposition: "办法不适用",
  },
  {
    because: "第三条：没有败诉",
    facts: caseWith({ results: ["not-lost"] }),
    asked: TO_RESULTS,
    disposition: "不列入追究范围",
  },
  {
    because: "第三条：诉讼中撤诉、调解结案",
    facts: caseWith({ results: ["ended"] }),
    asked: TO_RESULTS,
    disposition: "不列入追究范围",
  },
  {
    because: "第三条第二项：其他败诉而不是因故意或重大过失",
    facts: caseWith({ results: ["other-loss"], grave: "no" }),
    asked: [...TO_RESULTS, "grave"],
    disposition: "不列入追究范围",
  },
];

for (const { because, facts, asked, disposition } of ENDS) {
  test(`${because}，到此为止，${disposition}`, async ({ page }) => {
    await open(page);
    expect(await fillIn(page, facts)).toEqual(asked);
    await expectResult(page);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 2, name: disposition, exact: true })).toBeVisible();
    await expect(main.getByRole("heading", { level: 3, name: "责任人", exact: true })).toHaveCount(0);
    await expect(main.getByText(/没有第十六条所说的责任追究决定/)).toBeVisible();
  });
}
