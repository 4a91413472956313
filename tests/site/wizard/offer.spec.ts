import { expect } from "playwright/test";
import { toFragment } from "../../../src/wizard/keep/codec.ts";
import { loadEdition } from "../../../src/wizard/keep/load-edition.ts";
import { caseWith, HANDLER, REACHED_CASE } from "../../support/law/cases.ts";
import {
  button,
  expectQuestion,
  expectResult,
  follow,
  open,
  option,
  reload,
  resume,
  test,
} from "../../support/wizard.ts";

const { assessedOn, ...caseAnswers } = REACHED_CASE;
const LINK = toFragment({ assessedOn, caseAnswers, persons: [HANDLER] }, loadEdition(), {
  names: false,
  reasons: false,
});
const ASK = "本页已有回答。要用哪一份？";
const UNSENT = /没有按「下一步」的，用打开的回答就不再保留/;

test("正在问用哪一份回答时重新载入：还在问，链接里的回答没有丢；选过以后不再问", async ({ page }) => {
  await resume(page, { procedure: "other" });
  await follow(page, LINK);
  await expect(page.getByText(ASK)).toBeVisible();
  await reload(page);
  await expect(page.getByText(ASK)).toBeVisible();
  await button(page, "保留现有的回答").click();
  await reload(page);
  await expect(option(page, "procedure", "other").or(page.getByText("其他程序")).first()).toBeVisible();
  await expect(page.getByText(ASK)).toHaveCount(0);
});

test("用了打开的回答以后重新载入：照样能撤销打开，连没有按「下一步」的一起恢复", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"] }] });
  await expectQuestion(page, "exemption");
  await option(page, "exemption", "no", "11.1.1").check();
  await follow(page, LINK);
  await expect(page.getByText(UNSENT)).toBeVisible();
  await button(page, "用打开的回答").click();
  await expectResult(page);
  await reload(page);
  await expect(page.getByText("已经打开其中的回答。")).toBeVisible();
  await button(page, "撤销打开").click();
  await expectQuestion(page, "exemption");
  await expect(option(page, "exemption", "no", "11.1.1")).toBeChecked();
  await reload(page);
  await expect(page.getByText("已经打开其中的回答。")).toHaveCount(0);
});

test("本页只有选了还没有按「下一步」的，也先问用哪一份", async ({ page }) => {
  await open(page);
  await option(page, "procedure", "reconsideration").check();
  await follow(page, LINK);
  await expect(page.getByText(ASK)).toBeVisible();
  await expect(page.getByText(UNSENT)).toBeVisible();
  await button(page, "保留现有的回答").click();
  await expectQuestion(page, "procedure");
  await expect(option(page, "procedure", "reconsideration")).toBeChecked();
});
