import { type Answers, FINDINGS_OF, type Findings } from "../../../src/law/index.ts";
import { caseWith } from "../../support/law/cases.ts";
import { expect, expectResult, fillIn, open, test } from "../../support/wizard.ts";

/** A handler of whom these findings are known; of the articles listed, nothing else is so. */
function handlerOf(findings: Findings, ...excluded: readonly (keyof typeof FINDINGS_OF)[]): Answers {
  const none = Object.fromEntries(excluded.flatMap((article) => FINDINGS_OF[article]).map((ref) => [ref, "no"]));
  return { ...caseWith({}), persons: [{ roles: ["handler"], findings: { ...none, ...findings } }] };
}

/** The eight dispositions by the words on the page, each with facts of its own. */
const DISPOSITIONS: Readonly<Record<string, Answers>> = {
  办法不适用: { procedure: "other" },
  不列入追究范围: caseWith({ results: ["not-lost"] }),
  不在问责对象之内: { ...caseWith({}), persons: [{ roles: ["litigator"] }] },
  免予或不予问责: handlerOf({ "11.1.6": "yes" }, "13"),
  "从轻、减轻或不予问责": handlerOf({ "12.1.1": "yes" }, "11", "13"),
  应予问责: handlerOf({}, "11", "12", "13"),
  从重问责: handlerOf({ "13.1.3": "yes" }, "11", "12"),
  "情节并存，由责任追究机关认定": handlerOf({ "11.1.6": "yes", "13.1.3": "yes" }),
};

for (const [title, facts] of Object.entries(DISPOSITIONS)) {
  test(`结论「${title}」由它自己的事实得出，写明接下来可以做什么，别的结论不出现`, async ({ page }) => {
    await open(page);
    await fillIn(page, facts);
    await expectResult(page);
    const named = Object.keys(DISPOSITIONS);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 2, name: title, exact: true })).toBeVisible();
    for (const other of named.filter((one) => one !== title)) {
      await expect(main.getByRole("heading", { level: 2, name: other, exact: true })).toHaveCount(0);
    }
    await expect(main.getByRole("heading", { name: "接下来可以做什么" })).toBeVisible();
    await expect(page.getByText("可能的结论：", { exact: true })).toHaveCount(0);
    await expect(page.getByText("还不清楚的事实", { exact: true })).toBeVisible();
    await expect(page.getByText("没有还不清楚而能影响结论的事实。")).toBeVisible();
  });
}
