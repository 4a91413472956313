import axe, { type AxeResults } from "axe-core";
import { expect, type Page } from "playwright/test";
import type { Answers, QuestionId } from "../../../src/law/index.ts";
import { allFindings, caseWith } from "../../support/law/cases.ts";
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

/** The dark scheme changes colours and nothing else: it is looked at in one width. */
const VIEWS = [
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
  { width: 1440, scheme: "light" },
] as const;

/** A case that is asked every question there is. */
const EVERY: Answers = {
  ...caseWith({ organ: "vertical", results: ["other-loss"], causes: ["act", "defence"], decisionDate: "none" }),
  defenceFailures: ["absent", "other"],
  subjects: "different",
  nominalFault: "unknown",
  persons: [{ roles: ["handler", "approver"], side: "unknown" }],
};
const CASE_PART: readonly QuestionId[] = [
  ...(["procedure", "organ", "period", "results", "grave", "judgment", "causes", "defenceFailures"] as const),
  ...(["subjects", "nominalFault", "compensationPaid"] as const),
];
const PERSON_PART: readonly QuestionId[] = ["roles", "side", "exemption", "leniency", "severity", "aftermath"];

// Three readings of every screen take long on a machine that does other work as well.
test.describe.configure({ timeout: 90_000 });

/** What axe finds; in the dark scheme, which changes colours and nothing else, what it finds of colours. */
async function violations(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly): Promise<AxeResults> => (window as unknown as { axe: typeof axe }).axe.run(runOnly),
    scheme === "dark" ? { runOnly: ["color-contrast"] } : {},
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** What is shown has no fault that axe finds, in either scheme, narrow and wide, and fits a narrow screen. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const { width, scheme } of VIEWS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    expect.soft(await violations(page, scheme), `${screen}, ${width} px, ${scheme}`).toEqual([]);
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(content, `${screen} fits ${width} px`).toBeLessThanOrEqual(width);
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

test("从重问责、不在问责对象之内：axe 查不出问题，窄屏不横向滚动", async ({ page }) => {
  await resume(page, {
    ...caseWith({ compensationPaid: "yes" }),
    persons: [
      {
        roles: ["handler"],
        findings: { ...allFindings("no"), "13.1.2": { conduct: "yes", obstructs: "yes" }, "13.1.3": "yes" },
        ...({ leadingCadre: "yes", discipline: "yes", crime: "yes" } as const),
      },
    ],
  });
  await expect(page.getByRole("heading", { level: 2, name: "从重问责", exact: true })).toBeVisible();
  await expectAccessible(page, "severe");
  await change(page, "roles");
  await option(page, "roles", "handler").uncheck();
  await option(page, "roles", "litigator").check();
  await goOn(page);
  await expect(page.getByRole("heading", { level: 2, name: "不在问责对象之内", exact: true })).toBeVisible();
  await expectAccessible(page, "not-responsible");
});

test("几个人的结果，各人的细目都打开：axe 没有发现问题", async ({ page }) => {
  const rest = { leadingCadre: "no", discipline: "no", crime: "no" } as const;
  const persons = ["甲", "乙"].map((label) => ({
    label,
    roles: ["handler"] as const,
    findings: allFindings("unknown"),
    ...rest,
  }));
  await resume(page, { ...caseWith({}), persons });
  await expectResult(page);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
  await expect(page.getByRole("heading", { name: "什么会改变结论" })).toHaveCount(2);
  await expect(page.getByRole("region", { name: /^甲：/ }).first()).toBeVisible();
  expect(await violations(page, "light")).toEqual([]);
});
