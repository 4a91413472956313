import { expect, type Page } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { holdBack } from "../../support/hold-back.ts";
import { caseWith } from "../../support/law/cases.ts";
import {
  answer,
  button,
  day,
  expectQuestion,
  field,
  fillIn,
  goOn,
  open,
  openItem,
  option,
  resume,
  test,
} from "../../support/wizard.ts";

const FACTS: Answers = { ...caseWith({}), persons: [{ roles: ["handler"] }] };
const CHOOSE_DAY = "请填写日期，或者选「不清楚」";
const EACH_ITEM = "请回答每一项，查不到的选「不清楚」";

const summary = (page: Page) => page.getByRole("alert");

/** The summary has the focus and names these fields and no others. */
async function expectSummary(page: Page, lines: readonly string[]): Promise<void> {
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByText("这一页还有要补答或者核对的", { exact: true })).toBeVisible();
  await expect(summary(page).getByRole("link")).toHaveText([...lines]);
}

test("没有选就继续：提要得到焦点，说出这一题，链接把焦点带到这一题", async ({ page }) => {
  await open(page);
  await button(page, "下一步").click();
  await expectSummary(page, ["程序：请选择一项"]);
  await expectQuestion(page, "procedure");
  await expect(field(page, "procedure")).toHaveAccessibleDescription("请选择一项");
  await summary(page).getByRole("link").click();
  await expect(option(page, "procedure", "litigation")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
  await option(page, "procedure", "litigation").check();
  await goOn(page);
  await expect(summary(page)).toHaveCount(0);
});

test("三个日期：没有答的和只选了「日期」而没有填的都说出来，提示连在各自的一组上", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  await field(page, "period", "actDate").getByRole("radio", { name: "日期", exact: true }).check();
  await day(page, "judgmentDate").fill("2023-09-12");
  await button(page, "下一步").click();
  await expectSummary(page, [`行政行为作出日：${CHOOSE_DAY}`, `责任追究决定作出日：${CHOOSE_DAY}`]);
  for (const key of ["actDate", "decisionDate"]) {
    await expect(field(page, "period", key)).toHaveAccessibleDescription(new RegExp(CHOOSE_DAY));
  }
  await expect(field(page, "period", "judgmentDate")).not.toHaveAccessibleDescription(/请/);
  await summary(page)
    .getByRole("link", { name: /^责任追究决定作出日/ })
    .click();
  await expect(field(page, "period", "decisionDate").getByRole("radio", { name: "日期", exact: true })).toBeFocused();
});

test("行政行为作出日晚于裁判日：说出来，改正以后继续", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  await answer(page, { ...FACTS, actDate: "2023-09-13" });
  await button(page, "下一步").click();
  const order = "行政行为作出日晚于最后的裁判或复议决定日，请核对";
  await expectSummary(page, [`行政行为作出日：${order}`]);
  await expect(field(page, "period", "actDate")).toHaveAccessibleDescription(new RegExp(order));
  await day(page, "actDate").fill("2023-09-12");
  await goOn(page);
  await expectQuestion(page, "results");
});

test("可以选几项的题，选了又全部取消，请至少选择一项", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "results");
  await option(page, "results", "revoked").check();
  await option(page, "results", "revoked").uncheck();
  await button(page, "下一步").click();
  await expectSummary(page, ["结果：请至少选择一项"]);
});

test("第十一条：没有答的每一项都说出来，链接把焦点带到那一项", async ({ page }) => {
  await resume(page, FACTS);
  await expectQuestion(page, "exemption");
  for (const ref of ["11.1.1", "11.1.2", "11.1.4", "11.1.5"]) await option(page, "exemption", "no", ref).check();
  await button(page, "下一步").click();
  await expectSummary(page, [`执法依据被修改或不明确：${EACH_ITEM}`, `其他非主观原因败诉：${EACH_ITEM}`]);
  await expect(field(page, "exemption", "11.1.3")).toHaveAccessibleDescription(EACH_ITEM);
  await expect(field(page, "exemption", "11.1.4")).not.toHaveAccessibleDescription(EACH_ITEM);
  await summary(page)
    .getByRole("link", { name: /^其他非主观原因败诉/ })
    .click();
  await expect(field(page, "exemption", "11.1.6").getByRole("radio", { name: "有", exact: true })).toBeFocused();
});

test("第十一条第四项分条件回答而缺一个条件：说出这一项，补上以后继续", async ({ page }) => {
  await resume(page, FACTS);
  await expectQuestion(page, "exemption");
  await answer(page, FACTS);
  await openItem(page, "exemption", "11.1.4", { reviewed: "yes", "prior-error": "yes" });
  await button(page, "下一步").click();
  await expectSummary(page, [`前置行为错误导致败诉：${EACH_ITEM}`]);
  await expect(field(page, "exemption", "11.1.4")).toHaveAccessibleDescription(EACH_ITEM);
  const direct = page.getByRole("group", { name: "该错误直接导致败诉", exact: true });
  await direct.getByRole("radio", { name: "不清楚", exact: true }).check();
  await goOn(page);
  await expectQuestion(page, "leniency");
});

test("分条件打开又合起来的一项，「其余都不清楚」也答上", async ({ page }) => {
  await resume(page, FACTS);
  await expectQuestion(page, "exemption");
  const item = field(page, "exemption", "11.1.4");
  await item.getByRole("button", { name: /^分条件回答/ }).click();
  await item.getByRole("button", { name: /^合起来回答/ }).click();
  await button(page, "其余都不清楚").click();
  await expect(option(page, "exemption", "unknown", "11.1.4")).toBeChecked();
});

test("分条件答了一半的一项，「其余都不清楚」补上没有答的条件，答过的不变", async ({ page }) => {
  await resume(page, FACTS);
  await expectQuestion(page, "exemption");
  const item = field(page, "exemption", "11.1.4");
  await item.getByRole("button", { name: /^分条件回答/ }).click();
  await item.getByRole("group", { name: "已尽合理审查义务" }).getByRole("radio", { name: "有", exact: true }).check();
  await button(page, "其余都不清楚").click();
  await expect(
    item.getByRole("group", { name: "已尽合理审查义务" }).getByRole("radio", { name: "有", exact: true }),
  ).toBeChecked();
  await expect(
    item.getByRole("group", { name: "该错误直接导致败诉" }).getByRole("radio", { name: "不清楚" }),
  ).toBeChecked();
  await button(page, "下一步").click();
  await expectQuestion(page, "leniency");
});

test("脚本还没有准备好时点的选项不算数，也不显示为选上；准备好了就能选", async ({ page }) => {
  const release = await holdBack(page, "**/first-question.*.js");
  await page.goto("/wizard/", { waitUntil: "commit" });
  const choice = option(page, "procedure", "litigation");
  await choice.click({ force: true });
  await expect(choice).not.toBeChecked();
  release();
  await choice.check();
  await button(page, "下一步").click();
  await expectQuestion(page, "organ");
  await page.unroute("**/first-question.*.js");
});
