import { loadMeasure } from "../../src/measure/index.ts";
import { searchRecords } from "../../src/search/records.ts";
import { decode, encode } from "../../src/search/tokens.ts";
import { builtHtml, expect, test } from "../support/site.ts";

const records = searchRecords(loadMeasure());

test("每一条搜索记录都落在页面上存在的条、款、项或者注释", () => {
  for (const { url } of records) {
    const [path = "", anchor = ""] = url.split("#");
    expect(builtHtml(path), url).toContain(` id="${anchor}"`);
  }
});

test("索引里的文字能原样还原", () => {
  for (const { text } of records) expect(decode(encode(text))).toBe(text.replace(/\s+/g, ""));
});

for (const [query, title, address] of [
  ["纠", "第四条", "/text/4/#art-4"],
  ["从重", "第十三条", "/text/13/#art-13"],
  ["不依法", "第六条", "/text/6/#art-6"],
  ["第三方鉴定", "第十一条第四项", "/text/11/#art-11-1-4"],
  ["无正当理由逾期", "第六条", "/text/6/#art-6"],
  ["一年内先后出现两次", "第十三条第一项", "/text/13/#art-13-1-1"],
  ["59号", "印发通知", "/text/#notice-number"],
] as const) {
  test(`搜「${query}」落到${title}`, async ({ page }) => {
    await page.goto("/about/");
    await page.getByRole("searchbox").fill(query);
    const hit = page.locator(`search-box a[href$="${address.slice(1)}"]`).first();
    await expect(hit).toBeVisible();
    await hit.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
}

test("一到八个字的词，都找得到含有它的条、款、项，不多不少", async ({ page }) => {
  await page.goto("/search/");
  const official = records.filter(({ kind, url }) => kind === "official" && url.startsWith("/text/1"));
  const queries = official.flatMap(({ text }, index) => {
    const length = (index % 8) + 1;
    const run = /\p{Script=Han}{8,}/u.exec(text)?.[0] ?? "";
    return run.length >= length ? [run.slice(1, 1 + length)] : [];
  });
  expect(queries.length).toBeGreaterThan(15);
  for (const query of queries) {
    await page.getByRole("searchbox").fill(query);
    const wanted = records.filter(({ text, title }) => `${title}${text}`.includes(query)).length;
    await expect(page.getByRole("status")).toHaveText(`找到${wanted}处`);
  }
});

test("注释里的词落到那一条注释，并且展开", async ({ page }) => {
  await page.goto("/search/?q=司法建议");
  await page.locator('search-box a[data-kind="注释"]').first().click();
  await expect(page.locator(".note:target .note__body")).toBeVisible();
});

test("找不到时说明找不到，已经输入的词还在", async ({ page }) => {
  await page.goto("/search/?q=紫色大象");
  await expect(page.getByRole("status")).toHaveText("没有找到「紫色大象」。请换一个词，或者少写几个字。");
  await expect(page.getByRole("searchbox")).toHaveValue("紫色大象");
});

test("只用键盘：上下键在结果间移动，退出键回到输入框", async ({ page }) => {
  await page.goto("/about/");
  const box = page.getByRole("searchbox");
  await box.focus();
  await page.keyboard.type("不可抗力");
  await expect(page.locator("search-box a").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("search-box a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box).toBeFocused();
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("搜索页说明原因，并给出目录", async ({ page }) => {
    await page.goto("/search/");
    await expect(page.getByText("搜索需要浏览器脚本")).toBeVisible();
    await expect(page.getByRole("link", { name: "第十一条 免予或不予问责的情形" })).toBeVisible();
  });
});
