import type { Page } from "playwright/test";
import { type Answers, FACTS_VERSION, type PersonAnswers } from "../../src/law/index.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { expect, test } from "../support/site.ts";

/** A case of three persons: only the two who answer for the defence are asked about arts. 11 to 13. */
const CASE = loadCases().find(({ slug }) => slug === "evidence-nine-days-late");
if (!CASE) throw new Error("没有这个案例");
const [clerk, litigator, leader] = (CASE.facts.persons ?? []) as [PersonAnswers, PersonAnswers, PersonAnswers];

/** The comparison as it stands once the case was answered so, what the facts leave out as not known. */
async function compared(page: Page, facts: Answers) {
  await page.goto("/about/");
  await page.evaluate(([name, text]) => sessionStorage.setItem(name, text), [
    `yiyuan-wizard:${CASE?.slug}`,
    JSON.stringify({ version: FACTS_VERSION, ...facts }),
  ] as const);
  await page.goto(`/wizard/?case=${CASE?.slug}`);
  await page.getByRole("button", { name: "其余都跳过，看结果" }).click();
  return page.getByRole("region", { name: "与案例答案对照" });
}

const finding = (person: PersonAnswers, findings: PersonAnswers["findings"]): PersonAnswers => ({
  ...person,
  findings: { ...person.findings, ...findings },
});

test("合起来答的与分条件答的意思相同，不算不同；真正改变结论的一处，指到那一条那一项", async ({ page }) => {
  const own = finding(litigator, { "11.1.1": "no", "13.1.4": { grave: "yes", caused: "yes" } });
  const compare = await compared(page, { ...CASE.facts, partial: "yes", persons: [clerk, own, leader] });
  await expect(compare).toContainText("改变结论的不同：应诉人员江某");
  await expect(compare).toContainText(/您的回答「有（.*：有；.*：有）」，答案「没有」/);
  await expect(compare).toContainText("单凭这一处不同，结论就不同。");
  await expect(compare.getByRole("link", { name: "第十三条第四项", exact: true })).toBeVisible();
  await expect(compare.getByRole("heading", { name: "其他不同，单独一处都不改变结论" })).toBeVisible();
  await expect(compare.getByRole("listitem").filter({ hasText: "部分败诉" })).toContainText(
    "您的回答「是」，答案「不是」",
  );
  await expect(compare).not.toContainText("只有这一处不同");
  await expect(compare).not.toContainText("第十一条第一项");
  await expect(compare).toContainText("应诉人员江某：您的结论是 从重问责；答案是 应予问责");
});

test("去掉一个人，其余的人按称呼对照，写明案例里的哪个人没有了", async ({ page }) => {
  const compare = await compared(page, { ...CASE.facts, persons: [litigator, leader] });
  await expect(compare).toContainText("案例里的承办人史某，您的自测里没有，不能对照。");
  await expect(compare).toContainText("您回答了的，都与答案一致。");
  await expect(compare).toContainText("承办人史某：您的结论是 没有这个人；答案是 不在问责对象之内");
  await expect(compare).toContainText("应诉人员江某：您的结论是 应予问责；答案是 应予问责");
});

test("只有一处不同而且不改变结论的，才说只有这一处", async ({ page }) => {
  const compare = await compared(page, { ...CASE.facts, partial: "yes" });
  await expect(compare).toContainText("只有这一处不同，结论不变。");
  await expect(compare.getByRole("listitem").filter({ hasText: "部分败诉" })).toBeVisible();
});
