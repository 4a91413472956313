import type { Page } from "playwright/test";
import { loadMeasure } from "../../src/measure/index.ts";
import {
  expectGrid,
  expectLineBreaks,
  expectNotices,
  expectOfficialWords,
  expectPageNumbers,
  expectPaper,
  readPrinted,
} from "../support/printed.ts";
import { expect, squeeze, test } from "../support/site.ts";

const print = async (page: Page) => readPrinted(await page.pdf({ preferCSSPageSize: true }));
const wordsOf = async (page: Page) => (await print(page)).map(({ text }) => text).join("");
const [article] = loadMeasure().articles.slice(10);
const bodies = article?.notes.map(({ text }) => squeeze(text.split("\n").at(-1) ?? "").slice(0, 16)) ?? [];

test("打印全文：公文的版面，每行28字、每页22行，只有原文，逐字、依次", async ({ page }) => {
  await page.goto("/text/");
  const pages = await print(page);
  expectPaper(pages);
  expectGrid(pages);
  expectOfficialWords(pages);
  expectLineBreaks(pages);
});

test("打印全文：页码单页居右、双页居左，每页版心外写明非官方和效力", async ({ page }) => {
  await page.goto("/text/");
  const pages = await print(page);
  expectPageNumbers(pages);
  expectNotices(pages);
});

test("打印一条：先写明节录自哪个文件，只有这一条原文", async ({ page }) => {
  await page.goto("/text/11/");
  const words = await wordsOf(page);
  expect(words).toContain(
    `沂源县行政败诉案件过错责任追究暂行办法（源政办字〔2022〕59号，节录）${squeeze(article?.text ?? "")}`,
  );
  expect(words).not.toContain("编者注释");
});

test("选「原文和注释」：折起的注释全部印出，每页写明非官方", async ({ page }) => {
  await page.goto("/text/11/");
  await page.getByRole("radio", { name: "原文和注释" }).check();
  const pages = await print(page);
  const words = pages.map(({ text }) => text).join("");
  for (const body of bodies) expect(words).toContain(body);
  for (const { text } of pages) expect(text).toContain("非官方打印件");
  expect(await page.locator("details.note[open]").count()).toBe(0);
});

test("较旧的浏览器：打印时展开注释，印完收起", async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto("/text/11/");
  const loaded = page.waitForResponse(/print-notes/);
  await page.getByRole("radio", { name: "原文和注释" }).check();
  await loaded;
  const open = page.locator(".notes details[open]");
  const all = await page.locator(".notes details").count();
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      return open.count();
    })
    .toBe(all);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(open).toHaveCount(0);
});

test("全文旁边可以下载做好的 PDF", async ({ page, request }) => {
  await page.goto("/text/");
  const link = page.getByRole("link", { name: "下载 PDF" });
  const response = await request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
  expect(response.headers()["content-type"]).toBe("application/pdf");
  expect((await response.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("打印的选择照样有用", async ({ page }) => {
    await page.goto("/text/11/");
    expect(await wordsOf(page)).not.toContain("编者注释");
    await page.getByRole("radio", { name: "原文和注释" }).check();
    const words = await wordsOf(page);
    for (const body of bodies) expect(words).toContain(body);
  });
});
