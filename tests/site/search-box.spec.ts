import { test as quiet } from "playwright/test";
import { holdBack } from "../support/hold-back.ts";
import { field, options } from "../support/search.ts";
import { axeViolations, expect, test } from "../support/site.ts";

test("按下一条结果的时候，注释的结果正好来了：松开照样前往", async ({ page }) => {
  const release = await holdBack(page, "**/pagefind/**");
  await page.goto("/about/");
  await field(page).fill("从重");
  const first = options(page).first();
  await expect(first).toContainText("第十三条");
  const before = await options(page).count();
  await first.hover();
  await page.mouse.down();
  release();
  // What the notes hold has come once the line above the list says so; the list itself waits.
  await expect(page.locator(".search__status")).toHaveText(/共|处|条/);
  await page.waitForLoadState("networkidle");
  expect(await options(page).count()).toBe(before);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/text\/13\/#art-13$/);
});

test("最近查过的词只留在这台设备，可以一次清除", async ({ page }) => {
  await page.goto("/about/");
  await field(page).fill("不可抗力");
  await options(page).first().click();
  await page.goto("/about/");
  await field(page).focus();
  const recent = page.getByRole("group", { name: "最近查过" });
  await expect(recent.getByRole("option", { name: "不可抗力" })).toBeVisible();
  await recent.getByRole("option", { name: "清除" }).click();
  await expect(recent).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("yiyuan-searches"))).toBeNull();
});

test("空着的时候给出例子，点了就查", async ({ page }) => {
  await page.goto("/search/");
  await field(page).focus();
  await page.getByRole("button", { name: "领导没有去开庭" }).click();
  await expect(page).toHaveURL(/\?q=/);
  await expect(page.getByRole("main").locator(".hits").first()).toContainText("第六条");
});

quiet("断网以后，已经用过的搜索照样给出条文，并说明注释没有装载", async ({ page, context }) => {
  await page.goto("/about/");
  await page.route("**/pagefind/**", (route) => route.abort());
  await field(page).focus();
  await expect(options(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill("领导没去开庭");
  await expect(options(page).first()).toContainText("第六条");
  await expect(page.locator(".search__status")).toContainText("注释和术语没有装载成功");
});

test("输入法还在拼写时不动，拼完才查", async ({ page }) => {
  await page.goto("/about/");
  await field(page).focus();
  await expect(page.getByRole("group", { name: "可以这样查" })).toBeVisible();
  const compose = (type: string, value: string) =>
    field(page).evaluate(
      (input: HTMLInputElement, [type, value]) => {
        input.value = value as string;
        if (type === "compositionend") input.dispatchEvent(new CompositionEvent(type));
        else input.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
      },
      [type, value],
    );
  await compose("input", "cong zhong");
  await expect(page.getByRole("group", { name: "可以这样查" })).toBeVisible();
  await compose("compositionend", "从重");
  await expect(options(page).first()).toContainText("第十三条");
});

test("页眉里的搜索是组合框：上下键选，回车打开，退出键收起", async ({ page }) => {
  await page.goto("/about/");
  await field(page).focus();
  const box = page.getByRole("combobox", { name: "搜索条文和注释" });
  await page.keyboard.type("不可抗力");
  await expect(options(page).first()).toContainText("第十一条第五项");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", /.+/);
  await expect(box).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/text\/11\/#art-11-1-5$/);
});

test("焦点先落在输入框里，脚本后到：地址里的词照样查", async ({ page }) => {
  const release = await holdBack(page, "**/fields*.js");
  await page.goto("/search/?q=不可抗力");
  await page.getByRole("searchbox").focus();
  release();
  await expect(page.locator("search-box a.hit").first()).toContainText("第十一条第五项");
  await expect(page).toHaveURL(/\?q=/);
});

test("注释晚到时，已经选中的那一条还选着，焦点也不丢", async ({ page }) => {
  const release = await holdBack(page, "**/pagefind/**");
  await page.goto("/search/?q=不可抗力");
  const first = page.locator("search-box a.hit").first();
  await expect(first).toBeVisible();
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("ArrowDown");
  await expect(first).toBeFocused();
  release();
  await expect(page.locator("search-box a[data-kind=note]").first()).toBeVisible();
  await expect(first).toBeFocused();
});

test("收起以后才到的结果，不会又把它打开", async ({ page }) => {
  const release = await holdBack(page, "**/pagefind/*.pf_meta");
  await page.goto("/about/");
  await field(page).fill("不可抗力");
  await expect(options(page).first()).toContainText("第十一条第五项");
  await page.keyboard.press("Escape");
  release();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("搜索页只用键盘：向下键走进结果，退出键回到输入框", async ({ page }) => {
  await page.goto("/search/?q=不可抗力");
  const box = page.getByRole("searchbox");
  await box.focus();
  await expect(page.locator("search-box a.hit").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("search-box a.hit").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box).toBeFocused();
});

for (const path of ["/search/", "/search/?q=不可抗力", "/search/?q=诉讼费谁出"]) {
  test(`${path} 没有无障碍缺陷`, async ({ page }) => {
    await page.goto(path);
    if (path.includes("?")) await expect(page.locator("search-box a.hit").first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}

test("页眉的搜索打开时没有无障碍缺陷", async ({ page }) => {
  await page.goto("/about/");
  await field(page).fill("赔偿");
  await expect(options(page).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
