import { existsSync } from "node:fs";
import { join } from "node:path";
import { axeViolations, builtHtml, builtPages, DIST, expect, PAGES, pagesOfEachKind, test } from "../support/site.ts";

test("约定的地址都有页面", () => {
  expect(builtPages()).toEqual([...PAGES].sort());
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`每一页没有无障碍问题（${colorScheme}）`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    for (const path of [...pagesOfEachKind(), "/search/?q=鉴定"]) {
      await page.goto(path);
      await page.locator("details").evaluateAll((all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });
      // The dark scheme changes colours alone.
      expect(await axeViolations(page, colorScheme === "dark" ? ["color-contrast"] : undefined), path).toEqual([]);
    }
  });
}

test("每一页在 390 像素宽的屏上不横向滚动", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of builtPages()) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});

test("站内每个链接都有去处，锚点也在", () => {
  const isFile = (path: string) => !path.endsWith("/") && existsSync(join(DIST, path));
  const pages = new Set(builtPages());
  const ids = new Map(
    [...pages].map((path) => [path, new Set([...builtHtml(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  const leads = ({ origin, pathname, hash }: URL) =>
    origin === "http://localhost" &&
    (pages.has(pathname) || isFile(pathname)) &&
    (hash === "" || ids.get(pathname)?.has(hash.slice(1)) === true);
  const lost: string[] = [];
  for (const path of pages) {
    const hrefs = new Set([...builtHtml(path).matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = ""]) => href));
    for (const href of hrefs)
      if (!leads(new URL(href.replaceAll("&amp;", "&"), `http://localhost${path}`))) lost.push(`${path} → ${href}`);
  }
  expect(lost).toEqual([]);
});

test("没有这一页时，给出目录", async ({ page }) => {
  const response = await page.request.get("/text/20/");
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain("没有这一页");
});

test("注释与原文分得开：有名称、有编号、写明对象和性质", async ({ page }) => {
  await page.goto("/text/11/");
  const notes = page.getByRole("complementary", { name: "编者注释：第十一条第四项" });
  await expect(notes.getByText("三个条件须同时具备")).toBeVisible();
  await expect(page.getByText("编者注释，不具有法律效力").first()).toBeVisible();
  await notes.getByText("三个条件须同时具备").click();
  await expect(notes.getByRole("link", { name: /^注11-\d+$/ })).toBeVisible();
});

test("地址指向一条注释时，注释已经展开", async ({ page }) => {
  await page.goto("/text/3/#note-3-23");
  await expect(page.locator("#note-3-23 .note__body")).toBeVisible();
});
