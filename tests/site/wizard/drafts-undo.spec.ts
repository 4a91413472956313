import { expect, type Page } from "playwright/test";
import { allFindings, caseWith } from "../../support/law/cases.ts";
import {
  answerList,
  button,
  day,
  expectQuestion,
  expectResult,
  goOn,
  open,
  option,
  resume,
  test,
} from "../../support/wizard.ts";
import { look, pick, row } from "../../support/wizard-views.ts";

const ROLES = { roles: ["handler"] } as const;
const ONE = { ...caseWith({}), persons: [ROLES] };
const TWO = {
  ...caseWith({}),
  persons: [
    { ...ROLES, label: "甲" },
    { ...ROLES, label: "乙" },
  ],
};

/** Goes to what is asked next about a person. */
const answerFor = (page: Page, name: string) => button(page, `回答「${name}」的题`).click();

test("删去一个人再撤销：没有按「下一步」的勾选回到原来那个人名下，别人名下没有", async ({ page }) => {
  await resume(page, TWO);
  await answerFor(page, "乙");
  await expectQuestion(page, "exemption");
  await option(page, "exemption", "yes", "11.1.1").check();
  await option(page, "exemption", "no", "11.1.2").check();
  await button(page, "删除「甲」").click();
  await expect(option(page, "exemption", "yes", "11.1.1")).toBeChecked();
  await button(page, "撤销").click();
  await expect(page.getByText("这一题问的是：乙", { exact: true })).toBeVisible();
  await expect(option(page, "exemption", "yes", "11.1.1")).toBeChecked();
  await answerFor(page, "甲");
  await expect(page.getByText("这一题问的是：甲", { exact: true })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await answerFor(page, "乙");
  await button(page, "删除「乙」").click();
  await expect(page.getByText("这一题问的是：乙", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await button(page, "撤销").click();
  await answerFor(page, "乙");
  await expect(option(page, "exemption", "no", "11.1.2")).toBeChecked();
});

test("复制一个人再撤销：后面的人没有按「下一步」的勾选还在", async ({ page }) => {
  await resume(page, TWO);
  await answerFor(page, "乙");
  await option(page, "exemption", "yes", "11.1.5").check();
  await button(page, "复制「甲」的回答，另加一个人").click();
  await button(page, "撤销").click();
  await expect(page.getByText("这一题问的是：乙", { exact: true })).toBeVisible();
  await goOn(page);
  await answerFor(page, "乙");
  await expect(option(page, "exemption", "yes", "11.1.5")).toBeChecked();
});

test("撤销写下的理由，同一页没有按「下一步」的勾选还在", async ({ page }) => {
  await resume(page, ONE);
  await option(page, "exemption", "no", "11.1.1").check();
  await option(page, "exemption", "no", "11.1.2").check();
  await page.getByText("写下您这样回答的理由").first().click();
  await page
    .getByRole("textbox", { name: /您的理由/ })
    .first()
    .fill("损失只有20元");
  await button(page, "撤销").click();
  await expect(page.getByRole("status")).toContainText("的理由");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
});

test("一屏核对：撤销一项的回答，另一项答了一半的条件还在", async ({ page }) => {
  await resume(page, ONE);
  await look(page, "一屏核对");
  await page.getByRole("button", { name: /^分条件回答.*前置行为错误导致败诉$/ }).click();
  await pick(page, "已尽合理审查义务", "有").check();
  await pick(page, "其他非主观原因败诉", "有").check();
  await button(page, "撤销").click();
  await expect(row(page, "其他非主观原因败诉").getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(pick(page, "已尽合理审查义务", "有")).toBeChecked();
});

test("「其余都跳过」只跳过其余：这一页答了的算数，撤销以后还是没有按「下一步」的样子", async ({ page }) => {
  const { final: _, partial: __, ...facts } = caseWith({});
  await resume(page, { ...facts, persons: [{ ...ROLES, findings: { ...allFindings("no"), "11.1.6": "yes" } }] });
  await expectQuestion(page, "judgment");
  await option(page, "judgment", "yes", "partial").check();
  await option(page, "judgment", "no", "final").check();
  await button(page, "其余都跳过，看结果").click();
  await expectResult(page);
  await expect(answerList(page).getByRole("definition").filter({ hasText: "部分败诉：是" })).toBeVisible();
  await button(page, "撤销").click();
  await expectQuestion(page, "judgment");
  await expect(option(page, "judgment", "yes", "partial")).toBeChecked();
});

test("撤销「不清楚」，原来填的日期回来；重新填一个日期，撤销也回到原来的", async ({ page }) => {
  await open(page);
  await look(page, "一屏核对");
  await day(page, "actDate").fill("2023-02-01");
  await pick(page, "行政行为作出日", "不清楚").check();
  await button(page, "撤销").click();
  await expect(day(page, "actDate")).toHaveValue("2023-02-01");
  await day(page, "actDate").fill("2023-03-15");
  await button(page, "撤销").click();
  await expect(day(page, "actDate")).toHaveValue("2023-02-01");
  await button(page, "撤销").click();
  await expect(day(page, "actDate")).toHaveValue("");
});
