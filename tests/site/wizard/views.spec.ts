import { expect, type Locator } from "playwright/test";
import { caseWith } from "../../support/law/cases.ts";
import { axeViolations } from "../../support/site.ts";
import {
  button,
  day,
  expectQuestion,
  expectResult,
  heading,
  open,
  option,
  resume,
  test,
} from "../../support/wizard.ts";
import { live, look, pick, row } from "../../support/wizard-views.ts";

const FACTS = { ...caseWith({}), persons: [{ roles: ["handler"] }] } as const;

test("三种方式是同一份回答：逐题选了还没有按下一步的，换一种方式也在", async ({ page }) => {
  await open(page);
  await option(page, "procedure", "litigation").check();
  await look(page, "一屏核对");
  await expect(heading(page)).toBeFocused();
  await expect(pick(page, "程序", "行政诉讼")).toBeChecked();
  await pick(page, "涉案单位", "垂直管理的驻县机构").check();
  await look(page, "对照条文");
  await expect(pick(page, "涉案单位", "垂直管理的驻县机构")).toBeChecked();
  await pick(page, "败诉原因", "应诉不力").check();
  await look(page, "逐题回答");
  await expect(option(page, "procedure", "litigation")).toBeChecked();
  await page.goBack();
  await expect(pick(page, "败诉原因", "应诉不力")).toBeChecked();
  await page.reload();
  await expect(heading(page)).toHaveText("对照条文");
  await expect(pick(page, "败诉原因", "应诉不力")).toBeChecked();
});

test("一屏核对：每答一处，旁边的结论随着变；全部答完可以看结果", async ({ page }) => {
  await resume(page, FACTS);
  await look(page, "一屏核对");
  await expect(live(page).getByText("从重问责", { exact: true })).toBeVisible();
  await pick(page, "其他非主观原因败诉", "有").check();
  await expect(live(page).getByText("从重问责", { exact: true })).toHaveCount(0);
  await expect(live(page).getByText("免予或不予问责", { exact: true })).toBeVisible();
  for (const part of ["免责情节", "从轻情节", "从重情节"])
    await page.getByRole("button", { name: new RegExp(`^其余都不清楚.*${part}$`) }).click();
  for (const name of ["党政领导干部", "党政纪责任", "涉嫌犯罪"]) await pick(page, name, "不清楚").check();
  await button(page, "看结果").click();
  await expectResult(page);
});

test("一屏核对：不问的题写明因为哪个回答，改了那个回答就问", async ({ page }) => {
  await resume(page, FACTS);
  await look(page, "一屏核对");
  const note = page.getByText("按已有的回答不问，因为「实施主体与名义主体」答了「一致」。");
  await expect(note.first()).toBeVisible();
  await pick(page, "实施主体与名义主体", "不一致").check();
  await expect(row(page, "名义主体的过错")).toBeVisible();
});

test("一屏核对：分条件打开的一项，答了一半换方式也不丢；日期先后不对，说出来而不采用", async ({ page }) => {
  await resume(page, FACTS);
  await look(page, "一屏核对");
  await page.getByRole("button", { name: /^分条件回答.*前置行为错误导致败诉$/ }).click();
  await pick(page, "已尽合理审查义务", "有").check();
  await look(page, "对照条文");
  await expect(pick(page, "已尽合理审查义务", "有")).toBeChecked();
  await pick(page, "专业认定、鉴定等前置行为错误", "没有").check();
  await pick(page, "该错误直接导致败诉", "不清楚").check();
  await day(page, "actDate").fill("2024-01-01");
  await expect(page.getByRole("alert")).toHaveText("行政行为作出日晚于最后的裁判或复议决定日，请核对");
  await day(page, "actDate").fill("2023-01-01");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("系统强制配色时，选了哪个回答、用哪种方式，仍看得出", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  await look(page, "一屏核对");
  const ground = (of: Locator) => of.evaluate((element) => getComputedStyle(element).backgroundColor);
  const words = pick(page, "程序", "行政诉讼").locator("xpath=following-sibling::span");
  const before = await ground(words);
  await pick(page, "程序", "行政诉讼").check();
  expect(await ground(words)).not.toBe(before);
  expect(await ground(button(page, "一屏核对"))).not.toBe(await ground(button(page, "逐题回答")));
});

test("对照条文：每一条的原文都在，题目在各自的条文之下", async ({ page }) => {
  await resume(page, FACTS);
  await look(page, "对照条文");
  for (const label of ["第一条", "第十条", "第十九条"]) {
    await expect(page.getByRole("region", { name: label, exact: true })).toBeVisible();
  }
  const eleven = page.getByRole("region", { name: "第十一条", exact: true });
  await expect(eleven).toContainText("（四）已尽合理审查义务");
  await expect(row(page, "前置行为错误导致败诉", eleven)).toBeVisible();
  await expect(row(page, "行政行为作出日", page.getByRole("region", { name: "第十九条", exact: true }))).toBeVisible();
});

test("对照条文接着问刚才问的那个人；前面的人删去、复制了，还是那个人；换方式回来也是", async ({ page }) => {
  const persons = ["甲", "乙", "丙"].map((label) => ({ label, roles: ["handler"] as const }));
  await resume(page, { ...FACTS, persons });
  await button(page, "回答「乙」的题").click();
  await look(page, "对照条文");
  const chosen = page.getByLabel("正在回答哪个人的情况").getByRole("option", { selected: true });
  await expect(chosen).toHaveText("乙");
  await button(page, "复制「甲」的回答，另加一个人").click();
  await expect(chosen).toHaveText("乙");
  await button(page, "删除「甲」").click();
  await expect(chosen).toHaveText("乙");
  await button(page, "撤销").click();
  await expect(chosen).toHaveText("乙");
  await page.getByLabel("正在回答哪个人的情况").selectOption("丙");
  await look(page, "一屏核对");
  await look(page, "对照条文");
  await expect(chosen).toHaveText("丙");
});

test("另外两种方式里，也能保存、分享或打开回答", async ({ page }) => {
  await resume(page, FACTS);
  for (const view of ["一屏核对", "对照条文"] as const) {
    await look(page, view);
    await page.getByText("保存、分享或打开回答").click();
    await expect(button(page, "复制链接")).toBeVisible();
  }
});

test("只用键盘在一屏核对里作答：方向键换答案，焦点看得见，Tab 到下一题", async ({ page }) => {
  await open(page);
  await look(page, "一屏核对");
  await pick(page, "程序", "行政诉讼").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(pick(page, "程序", "行政复议")).toBeChecked();
  await expect(pick(page, "程序", "行政复议")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(row(page, "涉案单位").getByRole("radio").first()).toBeFocused();
});

test("一屏核对：Tab 键略过说明，问号键打开这一题的说明，说明里说为什么问", async ({ page }) => {
  await open(page);
  await look(page, "一屏核对");
  await expect(page.getByText(/问号键打开这一题的说明/)).toBeVisible();
  await pick(page, "程序", "行政诉讼").focus();
  await page.keyboard.press("?");
  await expect(page.getByText(/第二条管的是行政败诉案件，第十八条规定/)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(row(page, "涉案单位").getByRole("radio").first()).toBeFocused();
});

test("第一题以前不取另外两种方式和结果的脚本", async ({ page }) => {
  const files: string[] = [];
  page.on("request", (request) => files.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  await expectQuestion(page, "procedure");
  expect(files.filter((file) => /\/(Sheet|TextForm|Result|Persons|Storage|Skip|Unused)\./.test(file))).toEqual([]);
});

for (const view of ["一屏核对", "对照条文"] as const) {
  test(`${view}：axe 查不出问题，窄屏不横向滚动`, async ({ page }) => {
    test.setTimeout(90_000);
    await resume(page, { ...FACTS, persons: [{ roles: ["handler"] }, { label: "W".repeat(40), roles: ["approver"] }] });
    await look(page, view);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await axeViolations(page), `${width} px`).toEqual([]);
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(content).toBeLessThanOrEqual(width);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await axeViolations(page), "dark").toEqual([]);
  });
}
