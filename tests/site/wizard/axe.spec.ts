import axe, { type AxeResults } from "axe-core";
import { expect, type Page } from "playwright/test";
import { type Answers, FINDINGS_OF, type Findings, type QuestionId } from "../../../src/law/index.ts";
import { caseWith } from "../../support/law/cases.ts";
import {
  answer,
  button,
  change,
  expectQuestion,
  expectResult,
  fillIn,
  goOn,
  open,
  openItem,
  option,
  questionAt,
  resume,
  test,
} from "../../support/wizard.ts";

const WIDTHS = [390, 1440];
const SCHEMES = ["light", "dark"] as const;

/** A case that is asked every question there is. */
const EVERY: Answers = {
  ...caseWith({ organ: "vertical", results: ["other-loss"], causes: ["act", "defence"], decisionDate: "none" }),
  defenceFailures: ["absent", "other"],
  subjects: "different",
  nominalFault: "unknown",
  persons: [{ roles: ["handler", "approver"], side: "unknown" }],
};
const none = (article: "11" | "12"): Findings => Object.fromEntries(FINDINGS_OF[article].map((ref) => [ref, "no"]));
const CASE_PART: readonly QuestionId[] = [
  ...(["procedure", "organ", "period", "results", "grave", "judgment", "causes", "defenceFailures"] as const),
  ...(["subjects", "nominalFault", "compensationPaid"] as const),
];
const PERSON_PART: readonly QuestionId[] = ["roles", "side", "exemption", "leniency", "severity", "aftermath"];

// Four readings of every screen take long on a machine that does other work as well.
test.describe.configure({ timeout: 90_000 });

/** What axe finds; in the dark scheme, which changes colours and nothing else, what it finds of colours. */
async function violations(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: scheme });
  const { violations } = await page.evaluate(
    (runOnly): Promise<AxeResults> => (window as unknown as { axe: typeof axe }).axe.run(runOnly),
    scheme === "dark" ? { runOnly: ["color-contrast"] } : {},
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** What is shown has no fault that axe finds, in either scheme, wide and narrow, and fits a narrow screen. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      expect.soft(await violations(page, colorScheme), `${screen}, ${width} px, ${colorScheme}`).toEqual([]);
    }
    const [content, screenful] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect.soft(content, `${screen} fits ${width} px`).toBeLessThanOrEqual(screenful);
  }
}

/** Every question from the one shown, until another, before it is answered. */
async function expectQuestionsAccessible(page: Page, until?: QuestionId): Promise<QuestionId[]> {
  const seen: QuestionId[] = [];
  for (let id = await questionAt(page); id !== null && id !== until; id = await questionAt(page)) {
    await expectAccessible(page, id);
    seen.push(id);
    await answer(page, EVERY);
    await goOn(page);
  }
  return seen;
}

test("案件的每一题：axe 查不出问题，窄屏不横向滚动", async ({ page }) => {
  await open(page);
  expect(await expectQuestionsAccessible(page, "roles")).toEqual(CASE_PART);
});

test("责任人的每一题和不确定的结果：axe 查不出问题，窄屏不横向滚动", async ({ page }) => {
  await resume(page, { ...EVERY, persons: [] });
  await expectQuestion(page, "roles");
  expect(await expectQuestionsAccessible(page)).toEqual(PERSON_PART);
  await expectAccessible(page, "undetermined");
});

test("有错误提示、分条件打开、有「不再需要」、正在问要不要清除：axe 查不出问题", async ({ page }) => {
  await open(page);
  await fillIn(page, EVERY, "period");
  await button(page, "下一步").click();
  await expectAccessible(page, "period with errors");
  await resume(page, EVERY);
  await expectQuestion(page, "exemption");
  await openItem(page, "exemption", "11.1.4", { reviewed: "yes" });
  await button(page, "下一步").click();
  await button(page, "重新开始").click();
  await expectAccessible(page, "an opened item with errors");
  await change(page, "procedure");
  await answer(page, { procedure: "other" });
  await goOn(page);
  await expectResult(page);
  await expectAccessible(page, "not-applicable, answers no longer needed");
});

test("几种结果：axe 查不出问题，窄屏不横向滚动", async ({ page }) => {
  const person = { roles: ["handler"], leadingCadre: "yes", discipline: "yes", crime: "yes" } as const;
  const factsOf = (findings: Findings): Answers => ({
    ...caseWith({ compensationPaid: "yes" }),
    persons: [{ ...person, findings }],
  });
  await resume(page, factsOf({ "11.1.6": "yes", "13.1.3": "yes" }));
  await fillIn(page, factsOf({ "11.1.6": "yes", "13.1.3": "yes" }));
  await expectAccessible(page, "contested");
  await change(page, "exemption");
  await answer(page, factsOf(none("11")));
  await goOn(page);
  await change(page, "leniency");
  await answer(page, factsOf(none("12")));
  await goOn(page);
  await expectResult(page);
  await expect(page.getByRole("heading", { level: 2, name: "从重问责", exact: true })).toBeVisible();
  await expectAccessible(page, "severe");
  await change(page, "roles");
  await option(page, "roles", "handler").uncheck();
  await answer(page, { persons: [{ roles: ["litigator"] }] });
  await goOn(page);
  await expect(page.getByRole("heading", { level: 2, name: "不在问责对象之内", exact: true })).toBeVisible();
  await expectAccessible(page, "not-responsible");
});
