import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { axeViolations, expect, test } from "../support/site.ts";

const tools = (page: Page, label: string) => page.getByRole("button", { name: `引用或标记${label}`, exact: true });

async function remark(page: Page, label: string, text: string): Promise<void> {
  await tools(page, label).click();
  await page.getByRole("button", { name: "写批注" }).click();
  await page.getByRole("textbox", { name: `对${label}的批注` }).fill(text);
  await expect(page.getByText("已存在这台设备上。")).toBeVisible();
}

const upload = (page: Page, name: string, value: unknown) =>
  page.getByLabel("导入").setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
  });

test("标记和批注，重新打开还在，按条文次序列在一页上", async ({ page }) => {
  await page.goto("/text/11/");
  await remark(page, "第十一条第四项", "查送达回证");
  await tools(page, "第十一条第一项").click();
  await page.getByRole("button", { name: "标记", exact: true }).click();
  await page.reload();
  await expect(page.locator(".article-grid").getByText("查送达回证")).toBeVisible();
  await expect(page.locator(".article-grid").getByText("已标记")).toBeVisible();
  await page.goto("/marks/");
  await expect(page.getByText("共2条。")).toBeVisible();
  const entries = page.getByRole("main").getByRole("listitem");
  await expect(entries.nth(0)).toContainText("第十一条第一项");
  await expect(entries.nth(1)).toContainText("查送达回证");
  expect(await axeViolations(page)).toEqual([]);
});

test("导出的文件是万维网联盟的网页注释，删光以后导入，一条不少", async ({ page }) => {
  await page.goto("/text/5/");
  await remark(page, "第五条第二款", "引号“”和换行\n都要回来");
  await page.goto("/marks/");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出" }).click();
  const file = await download;
  const exported = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect(exported).toMatchObject({ type: "AnnotationCollection", total: 1 });
  expect(exported.first.items[0]).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "Annotation",
    motivation: "commenting",
    body: { type: "TextualBody", value: "引号“”和换行\n都要回来" },
    target: { selector: { type: "TextQuoteSelector" } },
  });
  expect(exported.first.items[0].target.source).toMatch(/\/text\/5\/#art-5-2$/);
  await page.getByRole("button", { name: "全部删除" }).click();
  await page.getByRole("button", { name: "删除全部1条" }).click();
  await expect(page.getByText("还没有标记或者批注")).toBeVisible();
  await upload(page, "备份.json", exported);
  await expect(page.getByText("新增1条")).toBeVisible();
  await expect(page.getByText("都要回来")).toBeVisible();
});

test("删除可以撤销，内容原样回来", async ({ page }) => {
  await page.goto("/text/11/");
  await remark(page, "第十一条第四项", "不要丢");
  await page.getByRole("button", { name: "删除", exact: true }).click();
  await expect(page.locator(".provision-marks")).toHaveCount(0);
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByRole("textbox", { name: "对第十一条第四项的批注" })).toHaveValue("不要丢");
  await expect(page.locator(".provision-marks")).toHaveText("不要丢");
});

test("对不上原文的单独列出，保留并照样导出", async ({ page }) => {
  const orphan = {
    id: "urn:uuid:1",
    type: "Annotation",
    motivation: "commenting",
    body: { type: "TextualBody", value: "旧文本的批注" },
    target: {
      source: "https://example.org/text/20/#art-20",
      selector: { type: "TextQuoteSelector", exact: "第二十条" },
    },
  };
  await page.goto("/marks/");
  await upload(page, "旧.json", [orphan, { type: "Annotation", id: "urn:uuid:2" }]);
  await expect(page.getByText("第2条（urn:uuid:2）：没有写明对象")).toBeVisible();
  await expect(page.getByRole("heading", { name: "找不到原文的标记和批注" })).toBeVisible();
  await expect(page.getByText("旧文本的批注")).toBeVisible();
  await expect(page.getByText("https://example.org/text/20/#art-20")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出" }).click();
  const exported = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(exported.first.items).toEqual([orphan]);
});

test("不是注释的文件，说明原因，原有的不动", async ({ page }) => {
  await page.goto("/text/11/");
  await remark(page, "第十一条第四项", "原有的");
  await page.goto("/marks/");
  await upload(page, "乱.json", "{");
  await expect(page.getByText("乱.json 不是可以读的 JSON 文件")).toBeVisible();
  await upload(page, "空.json", { a: 1 });
  await expect(page.getByText("空.json 里没有网页注释")).toBeVisible();
  await expect(page.getByText("原有的")).toBeVisible();
});

test("设备上存的读不出来时，另存一份，不覆盖", async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.length === 0) localStorage.setItem("yiyuan-marks", "{坏了");
  });
  await page.goto("/marks/");
  await expect(page.getByText("原样另存了一份")).toBeVisible();
  await page.goto("/text/11/");
  await remark(page, "第十一条第四项", "新的");
  expect(await page.evaluate(() => localStorage.getItem("yiyuan-marks-damaged"))).toBe("{坏了");
});

test("浏览器不许保存时说明，写下的字留在页面上", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/text/11/");
  await tools(page, "第十一条第四项").click();
  await page.getByRole("button", { name: "写批注" }).click();
  await page.getByRole("textbox", { name: "对第十一条第四项的批注" }).fill("存不下");
  await expect(page.getByText("关闭本页后会丢失")).toBeVisible();
  await expect(page.locator(".provision-marks")).toHaveText("存不下");
});

test("两个窗口：一边写，另一边的列表跟着变，谁的也不丢", async ({ page, context }) => {
  await page.goto("/marks/");
  const other = await context.newPage();
  await other.goto("/text/3/");
  await remark(other, "第三条第一项", "另一边写的");
  await expect(page.getByText("另一边写的")).toBeVisible();
  await page.goto("/text/11/");
  await remark(page, "第十一条第四项", "这一边写的");
  await other.goto("/marks/");
  await expect(other.getByText("共2条。")).toBeVisible();
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("标记页说明需要脚本", async ({ page }) => {
    await page.goto("/marks/");
    await expect(page.getByText("浏览器没有启用脚本，这一页不能使用")).toBeVisible();
  });
});
