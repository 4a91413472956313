import { expect, type Locator, type Page } from "playwright/test";
import type { QuestionId } from "../../../src/law/index.ts";
import { caseWith } from "../../support/law/cases.ts";
import {
  answerList,
  button,
  day,
  expectQuestion,
  expectResult,
  field,
  heading,
  open,
  option,
  resume,
  test,
} from "../../support/wizard.ts";

/** Whether one of these has the focus. */
const hasFocus = (targets: Locator) =>
  targets.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement & SVGElement));

/**
 * The focused control shows it: by an outline of its own, or of the label that is seen in its place. The calendar
 * button inside a date's field has the focus while the field itself does not show it: the browser draws its outline.
 */
async function expectVisibleFocus(page: Page): Promise<void> {
  const [name, outlined] = await page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement;
    if (control.type === "date" && !control.matches(":focus-visible")) return ["", true];
    const hidden = getComputedStyle(control).opacity === "0";
    const { outlineStyle, outlineWidth } = getComputedStyle((hidden && control.labels?.[0]) || control);
    return [control.outerHTML.slice(0, 120), outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2];
  });
  expect(outlined, `${name} shows the focus`).toBe(true);
}

/** Moves on by Tab, or back by Shift+Tab, until the target has the focus; every stop on the way shows it. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${key} does not reach ${target}`);
}

/** Chooses one of some radio buttons: to them by Tab, to the answer by arrow, or by Space where that has the focus. */
async function chooseFrom(page: Page, choices: Locator, wanted: Locator, key?: "Shift+Tab"): Promise<void> {
  await tabTo(page, choices, key);
  if (await hasFocus(wanted)) await page.keyboard.press("Space");
  for (let steps = 0; steps < 6 && !(await hasFocus(wanted)); steps += 1) await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
  await expectVisibleFocus(page);
}

const choose = (page: Page, id: QuestionId, value: string, key?: string): Promise<void> =>
  chooseFrom(page, field(page, id, key).getByRole("radio"), option(page, id, value, key));

/** Types a day into the segments of its field, in whichever order this browser has them. */
async function typeDay(page: Page, key: string, value: string): Promise<void> {
  const [year = "", month = "", date = ""] = value.split("-");
  await expect(day(page, key)).toBeVisible();
  await tabTo(page, day(page, key));
  for (const order of [
    [month, date, year],
    [year, month, date],
    [year, "ArrowRight", month, date],
    [date, month, year],
  ]) {
    for (const part of order) await (/^\d+$/.test(part) ? page.keyboard.type(part) : page.keyboard.press(part));
    if ((await day(page, key).inputValue()) === value) return;
    for (const move of ["ArrowLeft", "ArrowLeft", "Delete", "ArrowRight", "Delete", "ArrowRight", "Delete"]) {
      await page.keyboard.press(move);
    }
    for (const move of ["ArrowLeft", "ArrowLeft"]) await page.keyboard.press(move);
  }
  throw new Error(`${value} cannot be typed`);
}

/** Presses a button and finds the focus on the words of what follows. */
async function press(page: Page, name: string, next: QuestionId | "result"): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press("Enter");
  await (next === "result" ? expectResult(page) : expectQuestion(page, next));
  await expect(heading(page)).toBeFocused();
}

async function tick(page: Page, id: QuestionId, value: string): Promise<void> {
  await tabTo(page, option(page, id, value));
  await page.keyboard.press("Space");
  await expect(option(page, id, value)).toBeChecked();
}

async function restUnknown(page: Page): Promise<void> {
  await tabTo(page, button(page, "其余都不清楚"));
  await page.keyboard.press("Space");
}

test("只用键盘从第一题走到结果：每一步焦点到题目上，焦点处处看得见", async ({ page }) => {
  await open(page);
  await choose(page, "procedure", "reconsideration");
  await press(page, "下一步", "organ");
  await choose(page, "organ", "yes");
  await tabTo(page, button(page, "下一步"));
  await tabTo(page, button(page, "上一步"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expectQuestion(page, "procedure");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, option(page, "procedure", "reconsideration"));
  await page.keyboard.press("ArrowUp");
  await expect(option(page, "procedure", "litigation")).toBeChecked();
  await press(page, "下一步", "organ");
  await choose(page, "organ", "yes");
  await page.keyboard.press("Enter");
  await expectQuestion(page, "period");
  await expect(heading(page)).toBeFocused();
  await typeDay(page, "actDate", "2023-02-01");
  await typeDay(page, "judgmentDate", "2023-09-12");
  await choose(page, "period", "none", "decisionDate");
  await press(page, "下一步", "results");
  await tick(page, "results", "revoked");
  await tick(page, "results", "unlawful");
  await press(page, "下一步", "judgment");
  await choose(page, "judgment", "no", "partial");
  await choose(page, "judgment", "yes", "final");
  await press(page, "下一步", "causes");
  await tick(page, "causes", "act");
  await press(page, "下一步", "subjects");
  await choose(page, "subjects", "same");
  await press(page, "下一步", "compensationPaid");
  await choose(page, "compensationPaid", "unknown");
  await press(page, "下一步", "roles");
  await tick(page, "roles", "handler");
  await press(page, "下一步", "exemption");
  await choose(page, "exemption", "yes", "11.1.6");
  await restUnknown(page);
  await press(page, "下一步", "leniency");
  await choose(page, "leniency", "no", "12.1.1");
  await restUnknown(page);
  await press(page, "下一步", "severity");
  await choose(page, "severity", "no", "13.1.2");
  await restUnknown(page);
  await press(page, "下一步", "aftermath");
  for (const key of ["leadingCadre", "discipline", "crime"]) await choose(page, "aftermath", "no", key);
  await press(page, "下一步", "result");
  await expect(page.getByRole("heading", { level: 2, name: "结论还不能确定", exact: true })).toBeVisible();
});

test("答完立刻按下一步，页面还没有画出上一个回答：焦点照样到下一题的题目上", async ({ page }) => {
  await open(page);
  await option(page, "procedure", "litigation").evaluate(async (radio: HTMLInputElement) => {
    radio.click();
    // The answer is taken in within this turn; what is done after painting still waits.
    for (let turn = 0; turn < 10; turn += 1) await null;
    radio.form?.requestSubmit();
  });
  await expectQuestion(page, "organ");
  await expect(heading(page)).toBeFocused();
});

test("用键盘分条件回答第十一条第四项：打开和合起来，焦点都还在按钮上", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ roles: ["handler"] }] });
  await expectQuestion(page, "exemption");
  const item = field(page, "exemption", "11.1.4");
  const opener = item.getByRole("button", { name: /^分条件回答.*前置行为错误导致败诉$/ });
  const closer = item.getByRole("button", { name: /^合起来回答.*前置行为错误导致败诉$/ });
  await tabTo(page, opener);
  await page.keyboard.press("Enter");
  await expect(closer).toBeFocused();
  for (const name of ["该错误直接导致败诉", "专业认定、鉴定等前置行为错误", "已尽合理审查义务"]) {
    const choices = item.getByRole("group", { name, exact: true }).getByRole("radio");
    await chooseFrom(page, choices, choices.nth(1), "Shift+Tab");
  }
  await restUnknown(page);
  await press(page, "下一步", "leniency");
});

test("用键盘更改一题：焦点到那一题上", async ({ page }) => {
  await open(page);
  await choose(page, "procedure", "litigation");
  await press(page, "下一步", "organ");
  await tabTo(page, answerList(page).getByRole("button", { name: "更改「程序」的回答", exact: true }));
  await page.keyboard.press("Enter");
  await expectQuestion(page, "procedure");
  await expect(heading(page)).toBeFocused();
});

test("用键盘按「重新开始」，焦点到「不清除」；按「不清除」，焦点回来", async ({ page }) => {
  await open(page);
  await tabTo(page, button(page, "重新开始"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "清除全部回答，重新开始？" })).toBeVisible();
  await expect(button(page, "不清除")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button(page, "重新开始")).toBeFocused();
});
