import { expect, type Page } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { ASKED_CASE, allFindings } from "../../support/law/cases.ts";
import {
  answerList,
  button,
  change,
  expectQuestion,
  expectResult,
  fillIn,
  goOn,
  heading,
  open,
  option,
  questionAt,
  reload,
  resume,
  test,
} from "../../support/wizard.ts";

/** What wiping says: nothing is left of what was answered, named, written or undone, anywhere. */
const WIPED =
  "已经全部清除：回答、称呼、理由和撤销记录，训练案例里的自测回答也在内，这个标签页和这台设备上都没有留下。";

/** A case answered to the end, and nothing that is not asked. */
const FACTS: Answers = {
  ...ASKED_CASE,
  persons: [
    {
      roles: ["handler"],
      findings: { ...allFindings("unknown"), "11.1.6": "yes", "13.1.3": "yes" },
      ...({ leadingCadre: "no", discipline: "no", crime: "no" } as const),
    },
  ],
};

/** The line of the list of answers, or of those no longer needed, that stands under a name. */
const line = (page: Page, name: string) =>
  answerList(page)
    .getByRole("term")
    .filter({ hasText: new RegExp(`^${name}$`) });
const given = (page: Page, text: string) => answerList(page).getByRole("definition").filter({ hasText: text });
/** Everything on the page from the title of the result on. */
async function resultShown(page: Page): Promise<string> {
  // This part is fetched and worked out after the rest stands.
  await expect(page.getByRole("heading", { name: "什么会改变结论", exact: true })).toBeVisible({ timeout: 20_000 });
  const shown = await page.getByRole("main").ariaSnapshot();
  return shown.slice(shown.indexOf("- heading"));
}
const notNeeded = (page: Page) => answerList(page).getByRole("heading", { name: "不再需要", exact: true });

test("改答一题：其余回答都在，从还没有回答的题目继续", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "roles");
  await change(page, "results");
  await expect(heading(page)).toBeFocused();
  await expect(option(page, "results", "revoked")).toBeChecked();
  await option(page, "results", "revoked").uncheck();
  await option(page, "results", "unlawful").check();
  await goOn(page);
  await expectQuestion(page, "roles");
  await expect(given(page, "确认违法")).toBeVisible();
  for (const kept of ["行政诉讼", "2023年9月12日", "行政行为不当", "一致"])
    await expect(given(page, kept)).toBeVisible();
});

test("从结果改答一题：按「看结果」回到结果，结果随之改变", async ({ page }) => {
  await resume(page, FACTS);
  await expectResult(page);
  await change(page, "roles");
  await option(page, "roles", "handler").uncheck();
  await option(page, "roles", "litigator").check();
  await button(page, "看结果").click();
  await expectResult(page);
  await expect(page.getByRole("heading", { level: 2, name: "不在问责对象之内", exact: true })).toBeVisible();
});

test("改答引出新的题目：先问新的，其余题目的回答都还选着", async ({ page }) => {
  await resume(page, FACTS);
  await expectResult(page);
  await change(page, "subjects");
  await option(page, "subjects", "different").check();
  await goOn(page);
  await expectQuestion(page, "nominalFault");
  await option(page, "nominalFault", "no").check();
  await goOn(page);
  for (let id = await questionAt(page); id !== null; id = await questionAt(page)) {
    if (id === "side") await option(page, "side", "acting").check();
    await goOn(page);
  }
  await expect(
    page.getByRole("heading", { level: 2, name: "情节并存，由责任追究机关认定", exact: true }),
  ).toBeVisible();
  for (const kept of ["没有赔偿", "承办人", "有 1、不清楚 5", "不清楚 3", "有 1、不清楚 4"])
    await expect(given(page, kept)).toBeVisible();
});

test("问不到的题目各以自己的名称列在「不再需要」之下，改回来又都恢复", async ({ page }) => {
  await resume(page, FACTS);
  await expectResult(page);
  await expect(notNeeded(page)).toHaveCount(0);
  const before = await resultShown(page);
  await change(page, "procedure");
  await option(page, "procedure", "other").check();
  await goOn(page);
  await expect(page.getByRole("heading", { level: 2, name: "办法不适用", exact: true })).toBeVisible();
  await expect(notNeeded(page)).toBeVisible();
  await expect(answerList(page).getByText("后来的回答使这些题目不再需要，原来的回答仍然保留。")).toBeVisible();
  for (const kept of ["本县行政机关或授权组织", "2023年11月20日", "撤销", "承办人"])
    await expect(given(page, kept)).toBeVisible();
  for (const name of ["单位", "行政行为作出日", "最后的裁判或复议决定日", "责任追究决定作出日", "角色"]) {
    await expect.soft(line(page, name), `「${name}」 stands under its own name`).toHaveCount(1);
  }
  await change(page, "procedure");
  await option(page, "procedure", "litigation").check();
  await goOn(page);
  await expectResult(page);
  await expect(notNeeded(page)).toHaveCount(0);
  expect(await resultShown(page)).toBe(before);
});

test("重新开始：问一次，「不清除」什么也不变，「清除」以后什么也不留", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "judgment");
  const sure = page.getByRole("group", { name: "清除全部回答，重新开始？" });
  await button(page, "重新开始").click();
  await expect(sure).toBeVisible();
  await button(page, "不清除").click();
  await expectQuestion(page, "judgment");
  await expect(given(page, "撤销")).toBeVisible();
  await button(page, "重新开始").click();
  await button(page, "清除").click();
  await expectQuestion(page, "procedure");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(WIPED);
  await expect(answerList(page).getByRole("definition")).toHaveCount(0);
  await expect(sure).toHaveCount(0);
  await expect(button(page, "重新开始")).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expectQuestion(page, "procedure");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await reload(page);
  await expectQuestion(page, "procedure");
  await expect(page.getByRole("status")).toBeEmpty();
});

test("在第一题重新开始，第一题的选择也清除", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  await change(page, "procedure");
  await button(page, "重新开始").click();
  await button(page, "清除").click();
  await expect(page.getByRole("status")).toHaveText(WIPED);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("改答后多问一题时，后面已有的回答仍然列出，答完直接到还没有回答的题目", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "exemption");
  await change(page, "subjects");
  await option(page, "subjects", "different").check();
  await goOn(page);
  await expectQuestion(page, "nominalFault");
  for (const kept of ["没有赔偿", "承办人"]) await expect(given(page, kept)).toBeVisible();
  await option(page, "nominalFault", "no").check();
  await goOn(page);
  await expectQuestion(page, "side");
});

test("需要核对的回答一直列着：撤销再重做、重新载入、复制一个人以后都在", async ({ page }) => {
  const named = (name: string) => page.getByRole("status").getByRole("button", { name, exact: true });
  await resume(page, FACTS);
  await expectResult(page);
  await change(page, "procedure");
  await option(page, "procedure", "reconsideration").check();
  await goOn(page);
  for (const name of ["日期", "结果", "部分与生效"]) await expect(named(name)).toBeVisible();
  await button(page, "撤销").click();
  await expect(named("日期")).toHaveCount(0);
  await button(page, "重做").click();
  for (const name of ["日期", "结果", "部分与生效"]) await expect(named(name)).toBeVisible();
  await reload(page);
  await expect(named("结果")).toBeVisible();
  await page.getByText("责任人（1）", { exact: true }).click();
  await button(page, "复制「第1人」的回答，另加一个人").click();
  await expect(named("结果")).toBeVisible();
  await named("日期").click();
  await expectQuestion(page, "period");
  await goOn(page);
  await expect(named("日期")).toHaveCount(0);
  await button(page, "都不用改").click();
  await expect(named("结果")).toHaveCount(0);
  await reload(page);
  await expect(page.getByText("请核对现在是不是仍然这样")).toHaveCount(0);
});
