import { expect, type Page } from "playwright/test";
import { caseWith } from "../../support/law/cases.ts";
import {
  answerList,
  button,
  change,
  day,
  expectQuestion,
  expectResult,
  fillIn,
  goOn,
  open,
  option,
  reload,
  resume,
  test,
} from "../../support/wizard.ts";

// Pages of the text remember where one stopped.
test.afterEach(async ({ page }) => {
  await page.evaluate(() => localStorage.clear());
});

const TICKS = ["11.1.1", "11.1.3", "11.1.5", "11.1.6"] as const;

/** Art. 11's page with four of its six items answered and nothing sent. */
async function ticked(page: Page): Promise<void> {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"] }] });
  await expectQuestion(page, "exemption");
  for (const ref of TICKS) await option(page, "exemption", "no", ref).check();
}

async function expectTicked(page: Page): Promise<void> {
  await expectQuestion(page, "exemption");
  for (const ref of TICKS) await expect(option(page, "exemption", "no", ref)).toBeChecked();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(TICKS.length);
}

test("没有按「下一步」的勾选留着：更改前面的回答再回来", async ({ page }) => {
  await ticked(page);
  await change(page, "organ");
  await goOn(page);
  await expectTicked(page);
});

test("没有按「下一步」的勾选留着：加一个人再回来；删去这个人，不落到别人名下", async ({ page }) => {
  await ticked(page);
  await page.getByText("责任人（1）", { exact: true }).click();
  await button(page, "加一个人").click();
  await page.goBack();
  await expectTicked(page);
  await button(page, "删除「第1人」").click();
  await fillIn(page, { persons: [{ roles: ["handler"] }] }, "exemption");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("没有按「下一步」的勾选留着：撤销别处的改动", async ({ page }) => {
  await ticked(page);
  await page.getByText("责任人（1）", { exact: true }).click();
  await page.getByLabel("第1人的称呼").fill("甲");
  await button(page, "撤销").click();
  await expectTicked(page);
});

test("没有按「下一步」的勾选留着：重新载入", async ({ page }) => {
  await ticked(page);
  await reload(page);
  await expectTicked(page);
});

test("没有按「下一步」的勾选留着：点条文的链接去看，再后退", async ({ page }) => {
  await ticked(page);
  await page.getByRole("link", { name: "第十一条", exact: true }).first().click();
  await expect(page).toHaveURL(/\/text\/11\/$/);
  await page.goBack();
  await expectTicked(page);
});

test("第一题选了还没有按「下一步」，重新载入也在", async ({ page }) => {
  await open(page);
  await option(page, "procedure", "reconsideration").check();
  await reload(page);
  await expect(option(page, "procedure", "reconsideration")).toBeChecked();
});

test("填了一半的日期，点「跳到正文」以后还在，题目没有换", async ({ page }) => {
  await open(page);
  await fillIn(page, { procedure: "litigation", organ: "yes" }, "period");
  await day(page, "actDate").fill("2023-02-01");
  await page.getByRole("link", { name: "跳到正文" }).focus();
  await page.keyboard.press("Enter");
  await expectQuestion(page, "period");
  await expect(day(page, "actDate")).toHaveValue("2023-02-01");
});

test("改了前面的回答没有按「下一步」就走开：回答列表照实写着原来的，并说另有改动没有计入；按了就不说", async ({
  page,
}) => {
  const unsent = page.getByText("另有改动没有按「下一步」，还没有计入");
  await open(page);
  await fillIn(page, { procedure: "litigation", organ: "yes" }, "period");
  await change(page, "organ");
  await option(page, "organ", "no").check();
  await expect(unsent).toHaveCount(0);
  await change(page, "procedure");
  await expect(answerList(page).getByRole("definition").filter({ has: unsent })).toContainText(
    "本县行政机关或授权组织",
  );
  await change(page, "organ");
  await goOn(page);
  await expect(unsent).toHaveCount(0);
});

test("按「下一步」以后不再另留；重新开始，留着的也清除", async ({ page }) => {
  await open(page);
  await fillIn(page, { procedure: "litigation" }, "organ");
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toHaveLength(1);
  await option(page, "organ", "vertical").check();
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).length)).toBe(2);
  await answerList(page).getByRole("button", { name: "重新开始" }).click();
  await button(page, "清除").click();
  await expectQuestion(page, "procedure");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).length)).toBe(0);
});

test("几个人的结果里，点姓名就到这个人那里，不换题，不回到页首", async ({ page }) => {
  const persons = ["张三", "李四", "王五"].map((label) => ({ label, roles: ["handler"] as const }));
  await resume(page, { ...caseWith({}), persons });
  await page.getByRole("button", { name: "一屏核对" }).click();
  await page.getByRole("button", { name: "逐题回答" }).click();
  await fillAll(page);
  await expectResult(page);
  await page.getByRole("link", { name: "王五", exact: true }).first().click();
  await expect(page.getByRole("heading", { name: "王五", exact: true })).toBeInViewport();
  await expect(page).toHaveURL(/#person-3$/);
});

/** Answers whatever is still asked with 不清楚. */
async function fillAll(page: Page): Promise<void> {
  await fillIn(page, { persons: [{ roles: ["handler"] }] });
}
