import type { Page } from "playwright/test";

export const SETTINGS_KEY = "yiyuan-comfort";

/** Opens the settings of reading. */
export async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "阅读设置" }).click();
  await page.getByRole("region", { name: "阅读设置" }).waitFor();
}

/** Every later page of this test has the look from its first paint on, as if chosen before. */
export async function withLook(page: Page, look: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [SETTINGS_KEY, JSON.stringify({ v: 1, look })],
  );
}

/** Whether the page can be scrolled sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
