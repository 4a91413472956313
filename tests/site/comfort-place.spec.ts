import type { BrowserContext, Page } from "playwright/test";
import { openSettings } from "../support/comfort.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const offer = (page: Page) => page.getByRole("complementary", { name: "上次读到的地方" });

/** A visit that ends on an article's page. */
async function readArticle(page: Page, number: number): Promise<void> {
  await page.goto(`/text/${number}/`);
  await page.goto("/about/");
}

/** Another visit: a tab of its own, on the same device. */
async function returning(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test("再来时，首页和全文都说上次读到哪一条，点了就去；页面自己不动", async ({ page, context }) => {
  await readArticle(page, 11);
  const whole = await returning(context, "/text/");
  await expect(offer(whole)).toBeVisible();
  expect(await whole.evaluate(() => scrollY)).toBe(0);
  expect(await axeViolations(whole)).toEqual([]);
  const home = await returning(context, "/");
  await offer(home).getByRole("link", { name: "上次读到第十一条，继续" }).click();
  await expect(home).toHaveURL(/\/text\/11\/$/);
});

test("在全文里读到哪里，回来接着哪里", async ({ page, context }) => {
  await page.goto("/text/");
  await page.locator("#art-13-1-2").evaluate((block) => block.scrollIntoView());
  await page.goto("/about/");
  const later = await returning(context, "/text/");
  await offer(later).getByRole("link", { name: "上次读到第十三条，继续" }).click();
  await expect(later).toHaveURL(/\/text\/#art-13-/);
  await expect(offer(later)).toHaveCount(0);
});

test("不用了：收起，这次不再说", async ({ page, context }) => {
  await readArticle(page, 5);
  const later = await returning(context, "/");
  await offer(later).getByRole("button", { name: "不用了" }).click();
  await expect(offer(later)).toHaveCount(0);
  await later.goto("/text/");
  await expect(later.getByRole("button", { name: "阅读设置" })).toBeVisible();
  await expect(offer(later)).toHaveCount(0);
});

for (const how of ["清除", "关掉"]) {
  test(`在阅读设置里${how}以后，设备上没有阅读记录`, async ({ page }) => {
    await readArticle(page, 11);
    await page.goto("/text/12/");
    await openSettings(page);
    if (how === "清除") await page.getByRole("button", { name: "清除这台设备上的阅读记录" }).click();
    else await page.getByLabel("记住上次读到哪一条").uncheck();
    await page.goto("/about/");
    expect(await page.evaluate(() => localStorage.getItem("yiyuan-place"))).toBeNull();
    await page.goto("/text/13/");
    await page.goto("/about/");
    const kept = await page.evaluate(() => localStorage.getItem("yiyuan-place"));
    expect(kept === null).toBe(how === "关掉");
  });
}

for (const stored of ["{坏了", '{"v":1,"at":"https://example.org/"}', '{"v":1,"at":"text/20/"}', '{"v":2}']) {
  test(`存的记录读不出来（${stored}），什么也不说`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem("yiyuan-place", value), stored);
    await page.goto("/text/");
    await page.waitForLoadState("networkidle");
    await expect(offer(page)).toHaveCount(0);
  });
}
