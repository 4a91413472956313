import { expect, test } from "../support/site.ts";

test("没有选择就不存：打开网站不登记后台程序，不留缓存", async ({ page }) => {
  await page.goto("/training/");
  await expect(page.getByRole("button", { name: "存到这台设备" })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("存到这台设备以后，断网也能读没有打开过的页、能搜到注释、能自测，并且可以清除", async ({ page, context }) => {
  test.slow();
  await page.goto("/training/");
  await page.getByRole("button", { name: "存到这台设备" }).click();
  await expect(page.getByText("已存好，断网也能用。")).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await page.goto("/text/13/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("第十三条");
  await page.goto("/search/?q=司法建议");
  await expect(page.locator("search-box a[data-kind=note]").first()).toBeVisible();
  await page.goto("/wizard/");
  await page.getByLabel("行政诉讼", { exact: true }).check();
  await page.getByRole("button", { name: "下一步" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("涉案单位");
  await page.goto("/downloads/");
  await page.getByRole("button", { name: "从这台设备清除" }).click();
  await expect(page.getByText("已清除。")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await context.setOffline(false);
});
