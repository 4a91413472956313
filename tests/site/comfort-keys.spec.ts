import type { Page } from "playwright/test";
import { openSettings } from "../support/comfort.ts";
import { expect, test } from "../support/site.ts";

/** The page listens to keys once its search field tells of them. */
const listens = (page: Page) =>
  expect(page.getByLabel("搜索条文和注释")).toHaveAccessibleDescription("可以按 Ctrl+K 直接到这里。");

test("Ctrl+K 到搜索框，搜索框的说明里写着", async ({ page }) => {
  for (const path of ["/text/11/", "/search/"]) {
    await page.goto(path);
    await listens(page);
    await page.keyboard.press("Control+k");
    await expect(page.getByLabel("搜索条文和注释")).toBeFocused();
  }
});

test("Alt+Shift+N 下一条，Alt+Shift+P 上一条；写字的时候不算", async ({ page }) => {
  await page.goto("/text/11/");
  await page.keyboard.press("Alt+Shift+KeyN");
  await expect(page).toHaveURL(/\/text\/12\/$/);
  await listens(page);
  await page.keyboard.press("Alt+Shift+KeyP");
  await expect(page).toHaveURL(/\/text\/11\/$/);
  await listens(page);
  await page.getByLabel("搜索条文和注释").press("Alt+Shift+KeyN");
  await expect(page).toHaveURL(/\/text\/11\/$/);
});

test("键盘的用法写在阅读设置里", async ({ page }) => {
  await page.goto("/");
  await openSettings(page);
  await expect(page.getByRole("region", { name: "阅读设置" })).toContainText("Alt+Shift+N下一条");
});
