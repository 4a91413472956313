import type { Page } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { ASKED_CASE, allFindings } from "../../support/law/cases.ts";
import { expect, expectQuestion, expectResult, openWith, resume, test } from "../../support/wizard.ts";

/** A handler with nothing of arts. 11 to 13, every answer known. */
const FACTS: Answers = {
  ...ASKED_CASE,
  persons: [
    {
      roles: ["handler"],
      findings: allFindings("no"),
      ...({ leadingCadre: "no", discipline: "no", crime: "no" } as const),
    },
  ],
};

/** Said where nothing open matters, so that what follows is plainly about answers already given. */
const SETTLED = "已经作出的回答如果改动，结论会是什么。";

/** What is said of one conclusion: the innermost list item that names it first. */
const leadingTo = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByText(`结论会是：${title}`, { exact: true }) });

test("改一个回答：按结论归并，第十一条的六项列在一处，各有出处", async ({ page }) => {
  await resume(page, FACTS);
  await expectResult(page);
  const exempt = leadingTo(page, "免予或不予问责");
  await expect(exempt).toHaveCount(1);
  await expect(exempt).toContainText("下列任何一项改为「有」");
  await expect(exempt.getByRole("link")).toHaveText(
    ["一", "二", "三", "四", "五", "六"].map((item) => `第十一条第${item}项`),
  );
  await expect(leadingTo(page, "办法不适用")).toContainText("若「程序」改为「其他程序」");
  await expect(page.getByText(SETTLED)).toBeVisible();
});

test("一个清单里换掉一项，是改一个回答：写明由什么改为什么，不列在同时改两个回答里", async ({ page }) => {
  await resume(page, FACTS);
  await expectResult(page);
  const out = leadingTo(page, "不列入追究范围").first();
  await expect(out).toContainText("若「结果」由「撤销」改为「撤诉、调解等方式结案」或者「没有败诉」");
  await page.getByText("同时改两个回答", { exact: true }).click();
  await expect(page.getByText("若「结果」去掉「撤销」")).toHaveCount(0);
});

test("第六条的两种原因都没有、角色不清楚：两种原因都有的，也是改一个回答，两种都写出来", async ({ page }) => {
  await resume(page, { ...FACTS, causes: [], persons: [{ ...FACTS.persons?.[0], roles: "unknown" }] });
  await expectResult(page);
  const ordinary = leadingTo(page, "应予问责").first();
  await expect(ordinary).toContainText("若「败诉原因」由「两者都不是」改为「行政行为不当、应诉不力」");
});

test("同时改两个回答：打开以后列出两个不同的回答一起改才得到的结论", async ({ page }) => {
  await resume(page, FACTS);
  await expectResult(page);
  const contested = leadingTo(page, "情节并存，由责任追究机关认定");
  await page.getByText("同时改两个回答", { exact: true }).click();
  await expect(contested).toHaveCount(1);
  await expect(contested.getByRole("definition")).toHaveCount(2);
  await expect(contested.getByRole("definition").last().getByRole("link")).toHaveCount(5);
});

test("还有不清楚的事实能改变结论时，不说「都不会改变」", async ({ page }) => {
  await resume(page, {
    ...FACTS,
    persons: [{ ...FACTS.persons?.[0], findings: { ...allFindings("no"), "13.1.3": "unknown" } }],
  });
  await expectResult(page);
  await expect(leadingTo(page, "免予或不予问责；或者 情节并存，由责任追究机关认定")).toHaveCount(1);
  await expect(page.getByText(SETTLED)).toHaveCount(0);
});

test("为什么问这个：说出这一题的回答把哪些结论分开", async ({ page }) => {
  const { persons: _, ...caseAnswers } = FACTS;
  await resume(page, caseAnswers);
  await expectQuestion(page, "roles");
  await page.getByText("为什么问这个", { exact: true }).click();
  await expect(page.getByText("这一题的回答会把可能的结论这样分开")).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: "答「应诉责任人员」「相关领导」：只可能是「不在问责对象之内」" }),
  ).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "答「承办人」" })).toContainText(
    "不再可能是「不在问责对象之内」",
  );
});

test("为什么问这个：不影响结论的题目照实说", async ({ page }) => {
  const { persons: _, compensationPaid: __, ...caseAnswers } = FACTS;
  await openWith(page, JSON.stringify({ version: 1, ...caseAnswers }));
  await expectQuestion(page, "compensationPaid");
  await page.getByText("为什么问这个", { exact: true }).click();
  await expect(page.getByText("这一题不影响对这个人的处理结论。")).toBeVisible();
});

test("不属于问责对象的，理由写明依哪几个回答", async ({ page }) => {
  await resume(page, { ...FACTS, persons: [{ ...FACTS.persons?.[0], roles: ["leader"] }] });
  await expectResult(page);
  await expect(page.getByText("不属于第六条、第七条规定的问责对象（依「角色」「败诉原因」的回答）")).toBeVisible();
});
