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
    await expect(page.getByRole("table")).toHaveCount(3);
  });
});

test("390像素宽：页面不横向滚动，无障碍检查通过", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/wizard/sheet/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await axeViolations(page)).toEqual([]);
});

test("A4纸：不多于十页，每题都在同一页，声明在第一页", async ({ page }) => {
  await page.goto("/wizard/sheet/");
  const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const pages = text.map((words) => squeeze(withoutRadicals(words)));
  expect(pages.length).toBeLessThanOrEqual(10);
  expect(pages[0]).toContain("不是问责决定");
  for (const title of titles) expect(pages.join(""), title).toContain(title.trim());
});
