import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright/test";
import { expect, test } from "../support/site.ts";

/** Bytes as gzip -9 of everything loaded until the page is idle, and how many requests that took. */
const BUDGETS: readonly [path: string, bytes: number, requests: number, script: number][] = [
  ["/", 30_000, 6, 12_000],
  ["/about/", 30_000, 6, 12_000],
  ["/text/", 70_000, 6, 12_000],
  ...Array.from({ length: 19 }, (_, index): [string, number, number, number] => [
    `/text/${index + 1}/`,
    36_000,
    6,
    12_000,
  ]),
  ["/wizard/", 81_000, 12, 45_000],
  ["/search/", 130_000, 12, 20_000],
  ["/training/", 36_000, 10, 12_000],
  ["/training/scale-fine/", 36_000, 10, 12_000],
  ["/training/drill/", 36_000, 10, 12_000],
  ["/training/present/", 36_000, 12, 20_000],
  ["/training/vote/", 36_000, 10, 12_000],
  ["/training/plan/", 36_000, 12, 20_000],
  ["/training/own/", 36_000, 10, 12_000],
];

/** Counts what a page loads from now on: bytes, requests, bytes of script. */
function weigh(page: Page) {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return async () => {
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all(
      responses.map(async (response) => ({
        url: response.url(),
        size: gzipSync(await response.body(), { level: 9 }).length,
      })),
    );
    const sum = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0);
    return { bytes: sum(sizes), requests: sizes.length, script: sum(sizes.filter(({ url }) => url.endsWith(".js"))) };
  };
}

for (const [path, bytes, requests, script] of BUDGETS) {
  test(`${path} 至多 ${bytes} 字节、${requests} 个请求，脚本至多 ${script} 字节`, async ({ page }) => {
    const weight = weigh(page);
    await page.goto(path);
    const found = await weight();
    expect(found.bytes).toBeLessThanOrEqual(bytes);
    expect(found.requests).toBeLessThanOrEqual(requests);
    expect(found.script).toBeLessThanOrEqual(script);
  });
}

test("问答出了第一题，一共至多 50000 字节，脚本至多 25000 字节", async ({ page }) => {
  const weight = weigh(page);
  await page.goto("/training/drill/");
  await page.getByRole("button", { name: "开始" }).click();
  await expect(page.getByRole("button", { name: "回答" })).toBeVisible();
  const found = await weight();
  expect(found.bytes).toBeLessThanOrEqual(50_000);
  expect(found.script).toBeLessThanOrEqual(25_000);
});

for (const path of ["/", "/text/", "/text/11/"]) {
  test(`${path} 没有挡住显示的样式表和脚本，没有框架脚本`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html.match(/<link[^>]+rel="stylesheet"/g)).toBeNull();
    // One script of no request sets the reader's colours and sizes before the first paint.
    const atOnce = [...html.matchAll(/<script(?![^>]*type="(?:module|application\/ld\+json)")([^>]*)>([^<]*)/g)];
    expect(atOnce.map(([, attributes]) => attributes)).toEqual([""]);
    expect(atOnce[0]?.[2]?.length).toBeLessThan(400);
    expect(html).not.toContain("astro-island");
  });
}
