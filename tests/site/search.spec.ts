import { REFS, refPath } from "../../src/law/refs.ts";
import { loadMeasure } from "../../src/measure/index.ts";
import { searchRecords } from "../../src/search/records.ts";
import { decode, encode } from "../../src/search/tokens.ts";
import { field, options } from "../support/search.ts";
import { builtHtml, expect, test } from "../support/site.ts";

const records = searchRecords(loadMeasure());

test("每一条搜索记录都落在页面上存在的条、款、项或者注释", () => {
  for (const { url } of records.filter(({ kind }) => kind !== "question")) {
    const [path = "", anchor = ""] = url.split("#");
    expect(builtHtml(path), url).toContain(anchor ? ` id="${anchor}"` : "<main");
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
  ["领导没去开庭会怎样", "第六条", "/text/6/#art-6"],
  ["鉴定错了能不能免责", "第十一条第四项", "/text/11/#art-11-1-4"],
  ["會坐牢嗎", "第十七条第二款", "/text/17/#art-17-2"],
  ["congzhong", "第十三条", "/text/13/#art-13"],
  ["应诉不利", "第六条", "/text/6/#art-6"],
  ["（2022）59号", "印发通知", "/text/#notice-title"],
  ["2024.12.15", "第十九条", "/text/19/#art-19"],
] as const) {
  test(`搜「${query}」先给出${title}，并且落到那里`, async ({ page }) => {
    await page.goto("/about/");
    await field(page).fill(query);
    await expect(options(page).first()).toContainText(title);
    await options(page).first().click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
}

test("搜到的词在落点标出来，页面的字不变", async ({ page }) => {
  await page.goto("/search/?q=第三方鉴定");
  await page
    .locator("search-box")
    .getByRole("link", { name: /^第十一条第四项 原文/ })
    .click();
  await expect(page).toHaveURL(/#art-11-1-4$/);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map((range) => (range as Range).toString()));
  await expect.poll(marked).toEqual(["第三方鉴定"]);
  await expect(page.locator("#art-11-1-4 mark")).toHaveCount(0);
  await page.reload();
  expect(await marked()).toEqual([]);
});

test("办法没有规定的事，先说没有规定，再给出最接近的条文", async ({ page }) => {
  await page.goto("/search/?q=上诉期限是几天");
  const first = page.getByRole("main").locator(".hits").first();
  await expect(first.getByRole("heading")).toContainText("办法没有规定");
  await expect(page.getByRole("status")).toHaveText("办法没有规定这件事；最接近的在下面。");
});

test("引用不存在时说明原因，并给出最接近的", async ({ page }) => {
  await page.goto("/about/");
  await field(page).fill("第二十条");
  await expect(options(page).first()).toContainText("打开第十九条");
  await expect(options(page).first()).toContainText("办法只有十九条");
});

test("按种类筛选：只看术语时，别的都收起", async ({ page }) => {
  await page.goto("/search/?q=诫勉");
  await page.getByRole("checkbox", { name: /^术语/ }).check();
  await expect(page.locator("a.hit[data-kind=term]").first()).toBeVisible();
  await expect(page.locator("a.hit[data-kind=official]").first()).toBeHidden();
  await page.getByRole("checkbox", { name: /^术语/ }).uncheck();
  await expect(page.locator("a.hit[data-kind=official]").first()).toBeVisible();
});

test("问的是自测能判断的事，给出自测的那一题", async ({ page }) => {
  await page.goto("/search/?q=鉴定错了能不能免责");
  await page.getByRole("link", { name: /^自测里有这一题/ }).click();
  await expect(page).toHaveURL(/\/wizard\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个人有没有下列免予或不予问责的情节？");
});

test("注释里的词落到那一条注释，并且展开", async ({ page }) => {
  await page.goto("/search/?q=司法建议");
  await page.locator('search-box a[data-kind="note"]').first().click();
  await expect(page.locator(".note:target .note__body")).toBeVisible();
});

test("找不到时说明找不到，已经输入的词还在", async ({ page }) => {
  await page.goto("/search/?q=紫色大象");
  await expect(page.getByRole("status")).toHaveText("没有找到「紫色大象」。请换一个说法，或者少写几个字。");
  await expect(page.getByRole("searchbox")).toHaveValue("紫色大象");
});

test("引号里的词按原样找，标点也算", async ({ page }) => {
  await page.goto("/search/?q=「承办人、审核人」");
  await expect(page.getByRole("main").locator(".hits").first()).toContainText("第九条");
  await expect(page.getByRole("status")).toContainText("写着这些字的有");
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("搜索页给出情形索引和目录，每一问都通到条文", async ({ page }) => {
    await page.goto("/search/");
    await expect(page.getByText("搜索需要浏览器脚本")).toBeVisible();
    await expect(page.getByRole("heading", { name: "情形索引" })).toBeVisible();
    await expect(page.getByRole("link", { name: "第十一条 免予或不予问责的情形" })).toBeVisible();
    for (const ref of REFS)
      await expect(page.locator(`.concerns a[href$="${refPath(ref).slice(1)}"]`).first()).toBeAttached();
  });
});
