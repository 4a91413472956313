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

/** The smallest contrast of the words on the page with what lies behind them. */
export const leastContrast = (page: Page) =>
  page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((c) => {
        const s = c / 255;
        return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      if (!element) return "rgb(255,255,255)";
      const color = getComputedStyle(element).backgroundColor;
      return channels(color)[3] === 0 ? behind(element.parentElement) : color;
    };
    let found = { ratio: 21, words: "" };
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
      if (words.length === 0 || !element.checkVisibility()) continue;
      const [one, other] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (ratio < found.ratio) found = { ratio, words: words[0]?.textContent?.slice(0, 20) ?? "" };
    }
    return found;
  });
