import { extractText, getDocumentProxy } from "unpdf";
import { withoutRadicals } from "../support/printed.ts";
import { axeViolations, expect, squeeze, test } from "../support/site.ts";

const TITLE = "纸面判定表";
const LINK = "纸面判定表（可以打印）";

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });

  for (const from of ["/wizard/", "/logic/"]) {
    test(`${from} 可以打开纸面判定表`, async ({ page }) => {
      await page.goto(from);
      await page.getByRole("link", { name: LINK }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    });
  }

  test("17题各有编号，「转到第几题」指的就是这一题", async ({ page }) => {
    await page.goto("/wizard/sheet/");
    const questions = page.locator("ol > li").filter({ has: page.getByRole("heading", { level: 2 }) });
    await expect(questions).toHaveCount(17);
    await expect(questions.first()).toContainText("转到第2题");
    await expect(questions.first()).toHaveCSS("list-style-type", "decimal");
    await expect(page.getByText("这是自测结果，不是问责决定")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(7);
  });
});

test("没有脚本也看得到办法没有规定的问题和随后的后果，各写明在哪些回答之后", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/wizard/sheet/");
  const open = page.getByRole("region", { name: "办法没有规定的问题" });
  await expect(open.getByRole("row", { name: "垂直管理的驻县机构" })).toContainText("第2题答「垂直管理的驻县机构」");
  await expect(open.getByRole("row", { name: "裁判是否须已生效" })).toContainText("答「还没有生效」或者「不清楚」");
  await expect(open.getByRole("row", { name: "什么算复议「纠错」" })).toContainText("第1题答「行政复议」");
  const follows = page.getByRole("region", { name: "随后的后果" });
  await expect(follows.getByRole("row", { name: "涉嫌犯罪的移送" }).first()).toContainText(
    "第17题（涉嫌犯罪）答「是」",
  );
  await expect(follows.getByRole("row", { name: "承担国家赔偿费用" }).first()).toContainText("第11题答「已经赔偿」");
  await context.close();
});

test("390像素宽：页面不横向滚动，无障碍检查通过", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/wizard/sheet/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await axeViolations(page)).toEqual([]);
});

test("A4纸：不多于十二页，每题都在同一页，声明在第一页，结论表的标题与表在同一页", async ({ page }) => {
  await page.goto("/wizard/sheet/");
  const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const pages = text.map((words) => squeeze(withoutRadicals(words)));
  expect(pages.length).toBeLessThanOrEqual(12);
  expect(pages[0]).toContain("不是问责决定");
  // The heading of the table of conclusions, its explanation and its first rows stand on one page.
  const table = pages.find((words) => words.includes("结论表看甲表、乙表的结果"));
  expect(table).toContain("第16题从重情节");
  expect(table).toContain("不在问责对象之内");
  for (const title of titles) expect(pages.join(""), title).toContain(title.trim());
});
