import { expect } from "playwright/test";
import { caseWith, handlerWith } from "../../support/law/cases.ts";
import {
  answerList,
  button,
  change,
  expectQuestion,
  fillIn,
  goOn,
  open,
  option,
  resume,
  test,
} from "../../support/wizard.ts";
import { look, pick } from "../../support/wizard-views.ts";

const FACTS = { ...caseWith({}), persons: [{ roles: ["handler"] }] } as const;

test("撤销回到改动的那一题，重做又改过去；没有可撤销的，按钮按不了", async ({ page }) => {
  await open(page);
  await expect(button(page, "撤销")).toBeDisabled();
  await fillIn(page, { procedure: "litigation", organ: "vertical" }, "period");
  await button(page, "撤销").click();
  await expectQuestion(page, "organ");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("status")).toHaveText("已经撤销：「单位」的回答。");
  await button(page, "重做").click();
  await expect(option(page, "organ", "vertical")).toBeChecked();
  await expect(button(page, "重做")).toBeDisabled();
});

test("Ctrl+Z 撤销，Ctrl+Shift+Z 或者 Ctrl+Y 重做；在文字里按，只管文字", async ({ page }) => {
  await resume(page, FACTS);
  await look(page, "一屏核对");
  await pick(page, "其他非主观原因败诉", "有").check();
  await page.keyboard.press("Control+z");
  await expect(pick(page, "其他非主观原因败诉", "有")).not.toBeChecked();
  await page.keyboard.press("Control+Shift+z");
  await expect(pick(page, "其他非主观原因败诉", "有")).toBeChecked();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  await expect(pick(page, "其他非主观原因败诉", "有")).toBeChecked();
  await page.getByText("责任人（1）", { exact: true }).click();
  await page.getByLabel("第1人的称呼").fill("甲");
  await page.keyboard.press("Control+z");
  await expect(pick(page, "其他非主观原因败诉", "有")).toBeChecked();
});

test("改了程序：其余回答都在，对裁判文书的回答列出来请核对，逐一可到", async ({ page }) => {
  await resume(page, FACTS);
  await change(page, "procedure");
  await option(page, "procedure", "reconsideration").check();
  await goOn(page);
  const status = page.getByRole("status");
  await expect(status).toContainText("下面的回答是改动以前给的，请核对现在是不是仍然这样：");
  await expect(status.getByRole("button")).toHaveText(["日期", "结果", "部分与生效", "都不用改"]);
  await status.getByRole("button", { name: "结果" }).click();
  await expectQuestion(page, "results");
  await expect(option(page, "results", "revoked")).toBeChecked();
  await goOn(page);
  await expect(status.getByRole("button")).toHaveText(["日期", "部分与生效", "都不用改"]);
  await status.getByRole("button", { name: "都不用改" }).click();
  await expect(status.getByRole("button")).toHaveCount(0);
});

test("不再需要的情节写明有几项回答", async ({ page }) => {
  await resume(page, { ...caseWith({ procedure: "other" }), persons: [handlerWith({})] });
  await expect(answerList(page).getByText("14项回答", { exact: true })).toBeVisible();
});

test("不再需要的回答写明因为哪个回答", async ({ page }) => {
  await resume(page, FACTS);
  await change(page, "procedure");
  await option(page, "procedure", "other").check();
  await goOn(page);
  await expect(answerList(page).getByText("不再需要，因为「程序」答了「其他程序」：")).toBeVisible();
  await expect(
    answerList(page)
      .getByRole("term")
      .filter({ hasText: /^角色$/ }),
  ).toBeVisible();
});
