import type { Page } from "playwright/test";
import { axeViolations, expect, squeeze, test } from "../support/site.ts";
import { finish, spoken, withVoice } from "../support/voice.ts";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("comfort-sentence") ?? [])].map((range) => String(range)).join());

test("一句一句读原文，读到的一句有标记，读完自己收起", async ({ page }) => {
  await withVoice(page, "zh-CN");
  await page.goto("/text/9/");
  const official = squeeze((await page.locator(".official").allTextContents()).join(""));
  await press(page, "朗读");
  await expect.poll(() => spoken(page)).toHaveLength(1);
  const [first = ""] = await spoken(page);
  expect(first).toMatch(/^第九条/);
  expect((await marked(page)).trim()).toBe(first);
  const bar = page.getByRole("region", { name: "朗读" });
  while (await bar.isVisible()) await finish(page);
  expect(squeeze((await spoken(page)).join(""))).toBe(official);
  expect(await marked(page)).toBe("");
});

test("暂停后从这一句继续；上一句、下一句；语速记住", async ({ page }) => {
  await withVoice(page, "zh-CN");
  await page.goto("/text/11/");
  await press(page, "朗读");
  await expect.poll(() => spoken(page)).toHaveLength(1);
  await finish(page);
  await expect.poll(() => spoken(page)).toHaveLength(2);
  await press(page, "暂停");
  const [first, second] = await spoken(page);
  await press(page, "继续");
  await expect.poll(() => spoken(page)).toHaveLength(3);
  await press(page, "上一句");
  await expect.poll(() => spoken(page)).toEqual([first, second, second, first]);
  await page.getByLabel("语速").selectOption("慢");
  await expect.poll(() => page.evaluate(() => window.voice.spoken.at(-1)?.rate)).toBe(0.7);
  await press(page, "停止");
  await expect(page.getByRole("region", { name: "朗读" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "朗读" })).toBeFocused();
  await page.reload();
  await press(page, "朗读");
  await expect(page.getByLabel("语速")).toHaveValue("0.7");
});

test("可以连同注释读：注释先报明是编者注释，折叠的会展开", async ({ page }) => {
  await withVoice(page, "zh-CN");
  await page.goto("/text/1/");
  await press(page, "朗读");
  await page.getByLabel("连同编者注释").check();
  await expect.poll(() => spoken(page)).toHaveLength(1);
  const notes = async () => (await spoken(page)).filter((text) => text.startsWith("编者注释："));
  await expect
    .poll(async () => {
      await finish(page);
      return (await notes()).length;
    })
    .toBeGreaterThan(0);
  await expect(page.locator(".note").first()).toHaveAttribute("open", "");
});

test("项的页面从这一项读起", async ({ page }) => {
  await withVoice(page, "zh-CN");
  await page.goto("/text/11/4/");
  await press(page, "朗读");
  await expect.poll(async () => (await spoken(page))[0]).toMatch(/^（四）/);
});

test("没有读出声音时说明，可以再试；离开本页就停", async ({ page }) => {
  await withVoice(page, "zh-CN");
  await page.goto("/text/11/");
  await press(page, "朗读");
  await expect.poll(() => spoken(page)).toHaveLength(1);
  await page.evaluate(() => window.voice.spoken.at(-1)?.fail());
  await expect(page.getByText("没有读出声音")).toBeVisible();
  await press(page, "继续");
  await expect.poll(() => spoken(page)).toHaveLength(2);
  expect(await axeViolations(page)).toEqual([]);
  const before = await page.evaluate(() => window.voice.cancelled);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(await page.evaluate(() => window.voice.cancelled)).toBe(before + 1);
});

test("读到的句子不在窗口里时才滚动", async ({ page }) => {
  await withVoice(page, "zh-CN");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/text/11/");
  await press(page, "朗读");
  await expect.poll(() => spoken(page)).toHaveLength(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (let turn = 0; turn < 3; turn += 1) await finish(page);
  const there = await page.evaluate(() => scrollY);
  expect(there).toBeGreaterThan(0);
  await press(page, "停止");
  expect(await page.evaluate(() => scrollY)).toBe(there);
});

for (const [name, lang, own] of [
  ["只有外语声音", "en-US", true],
  ["中文声音要送到别处去读", "zh-CN", false],
] as const) {
  test(`${name}时，没有朗读按钮`, async ({ page }) => {
    await withVoice(page, lang, false, own);
    await page.goto("/text/11/");
    await expect(page.getByRole("button", { name: "阅读设置" })).toBeVisible();
    await expect(page.locator("[data-listen] button")).toHaveCount(0);
  });
}

test("声音来得晚，按钮随后出现，别的不动", async ({ page }) => {
  await withVoice(page, "zh_CN", true);
  await page.goto("/text/");
  const place = () => page.locator(".official").first().boundingBox();
  await expect(page.locator("[data-listen] button")).toHaveCount(0);
  const before = await place();
  await page.evaluate(() => window.voice.arrive());
  await expect(page.getByRole("button", { name: "朗读" })).toBeVisible();
  expect(await place()).toEqual(before);
});

test("浏览器不能只标一句时，标出整段", async ({ page }) => {
  await withVoice(page, "zh-CN");
  await page.addInitScript(() => Object.defineProperty(window, "Highlight", { value: undefined }));
  await page.goto("/text/11/");
  await press(page, "朗读");
  await expect(page.locator(".official").first()).toHaveCSS("outline-style", "solid");
});
