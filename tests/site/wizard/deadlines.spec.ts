import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { caseWith, handlerWith, TODAY } from "../../support/law/cases.ts";
import { axeViolations } from "../../support/site.ts";
import { button, expect, expectResult, resume, test } from "../../support/wizard.ts";

const ACCOUNTABLE: Answers = { ...caseWith({ final: "unknown" }), assessedOn: TODAY, persons: [handlerWith({})] };
const CIVIL_SERVANT = "依《公务员法》复核、申诉";

async function atDeadlines(page: Page, facts: Answers = ACCOUNTABLE): Promise<void> {
  await resume(page, facts);
  await expectResult(page);
  await expect(page.getByRole("heading", { name: "计算期限" })).toBeVisible();
}

/** The cells of a step of a route. */
const step = (page: Page, route: string, name: string) =>
  page
    .getByRole("region", { name: `计算期限：${route}` })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) });

test("填写知道人事处理的日期，复核、申诉的最后一日随即写出，两种算法都在", async ({ page }) => {
  await atDeadlines(page);
  const review = step(page, CIVIL_SERVANT, "复核");
  await expect(review).toContainText("没有填写");
  await page.getByLabel("知道该人事处理的日期").fill("2026-01-05");
  for (const one of [review, step(page, CIVIL_SERVANT, "申诉（不经复核）")]) {
    await expect(one).toContainText("2026年2月3日（星期二）");
    await expect(one).toContainText("当日不计入的，为2026年2月4日（星期三）");
    await expect(one).toContainText("《公务员法》第九十五条第一款");
  }
  await expect(step(page, CIVIL_SERVANT, "申诉（经过复核）")).toContainText("没有填写");
  await expect(step(page, CIVIL_SERVANT, "再申诉")).toContainText("法律没有写期限");
});

test("没有核实的写明没有核实，诉讼的期间写明依据", async ({ page }) => {
  await atDeadlines(page);
  await expect(page.getByText("期限最后一日遇节假日怎样顺延，没有核实").first()).toBeVisible();
  await expect(
    page.getByText("《行政诉讼法解释》第四十八条第二款、《行政诉讼法解释》第四十八条第三款").first(),
  ).toBeVisible();
  await page.getByLabel("一审判决书送达的日期").fill("2026-11-13");
  const appeal = step(page, "诉讼中的上诉、申请再审", "上诉");
  await expect(appeal).toContainText("2026年11月28日（星期六）");
  await expect(appeal).toContainText("这一天是星期六");
});

test("复议案件有对复议决定起诉的期限，写明归当事人", async ({ page }) => {
  await atDeadlines(page, { ...ACCOUNTABLE, procedure: "reconsideration" });
  await page.getByLabel("收到复议决定书的日期").fill("2026-02-13");
  const suit = step(page, "对行政复议决定提起诉讼", "起诉");
  await expect(suit).toContainText("2026年2月27日（星期五）");
  await expect(suit).toContainText("当日不计入的，为2026年2月28日（星期六）");
  await expect(suit).toContainText("《行政诉讼法》第四十五条");
  await expect(page.getByText("能对复议决定起诉的是不服复议决定的公民、法人或者其他组织。")).toBeVisible();
});

test("只有当事人的途径时，不说第十条的问责方式能走哪一路", async ({ page }) => {
  const exempt = handlerWith({ findings: { "11.1.6": "yes" } });
  await atDeadlines(page, { ...ACCOUNTABLE, persons: [exempt] });
  await expect(page.getByLabel("裁判发生法律效力的日期")).toBeVisible();
  await expect(page.getByText("第十条列名的问责方式哪些能走")).toHaveCount(0);
  await atDeadlines(page);
  await expect(page.getByText("第十条列名的问责方式哪些能走")).toHaveCount(1);
});

test("党政领导干部的，途径和期限旁边都写明领导成员的保留；已经赔偿的，写明责令承担费用能否走这些途径可以争论", async ({
  page,
}) => {
  const reserve = page.getByText("领导成员的，申诉「按照有关规定办理」");
  const arguable = page.getByText("责令责任人承担赔偿费用的");
  await atDeadlines(page);
  await expect(reserve).toHaveCount(0);
  await expect(arguable).toHaveCount(0);
  await atDeadlines(page, {
    ...ACCOUNTABLE,
    compensationPaid: "yes",
    persons: [handlerWith({ leadingCadre: "yes" })],
  });
  await expect(reserve).toHaveCount(2);
  for (const one of await reserve.all()) await expect(one).toBeVisible();
  await expect(arguable).toContainText("可以争论");
  await expect(arguable).toContainText("编者的解读");
});

test("有几个责任人员的，写明日期和期限只是一个人的；只有当事人的途径时不写", async ({ page }) => {
  const forOne = page.getByText("这里填的日期只是一个人的，算出的期限也只是这个人的");
  await atDeadlines(page, { ...ACCOUNTABLE, persons: [handlerWith({}), handlerWith({ label: "乙" })] });
  await expect(forOne).toHaveCount(1);
  await expect(forOne).toBeVisible();
  await atDeadlines(page, { ...ACCOUNTABLE, persons: [handlerWith({ findings: { "11.1.6": "yes" } })] });
  await expect(forOne).toHaveCount(0);
});

test("程序不清楚的，写明诉讼、复议的期限都没有列出", async ({ page }) => {
  const said = page.getByText("程序还不清楚");
  await atDeadlines(page, { ...ACCOUNTABLE, procedure: "unknown" });
  await expect(said).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "诉讼中的上诉、申请再审" })).toHaveCount(0);
  await atDeadlines(page);
  await expect(said).toHaveCount(0);
});

test("收到处理决定在2025年6月1日以后的，依据写2024年修正的第五十六条", async ({ page }) => {
  await atDeadlines(page);
  const review = step(page, "依《监察法》复审、复核", "复审");
  await page.getByLabel("收到处理决定的日期").fill("2025-05-31");
  await expect(review.getByRole("cell").last()).toHaveText("《监察法（2018年）》第四十九条");
  await page.getByLabel("收到处理决定的日期").fill("2026-10-10");
  await expect(review.getByRole("cell").last()).toHaveText("《监察法（2024年修正）》第五十六条");
});

test("日历文件在本机生成：填了日期才有，记下最后一日", async ({ page }) => {
  await atDeadlines(page);
  await button(page, "保存为日历文件").click();
  await expect(page.getByText("还没有填写日期，没有可以保存的期限。")).toBeVisible();
  await page.getByLabel("收到处理决定的日期").fill("2024-01-31");
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "保存为日历文件").click()]);
  expect(file.suggestedFilename()).toBe(`期限-${TODAY}.ics`);
  const calendar = readFileSync(await file.path(), "utf8");
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20240228\r\n");
});

test("填写的日期写进工作底稿，不随回答保存", async ({ page }) => {
  await atDeadlines(page);
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  await page.getByLabel("知道该人事处理的日期").fill("2026-01-05");
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe(kept);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await button(page, "打印工作底稿").click();
  await expect(page.locator(".paper")).toContainText("2026年2月3日（星期二）");
});

test("没有需要计算的期限的，说没有", async ({ page }) => {
  await atDeadlines(page, { procedure: "other", assessedOn: TODAY });
  await expect(page.getByText("按自测的结论，没有需要计算的期限。")).toBeVisible();
  await expect(button(page, "打印工作底稿")).toBeVisible();
});

test("计算期限没有无障碍的缺陷，窄屏也不横向滚动", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atDeadlines(page);
  await page.getByLabel("知道该人事处理的日期").fill("2026-01-05");
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
