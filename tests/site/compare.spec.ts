import type { Page } from "playwright/test";
import { articleNumbered, loadMeasure, sha256, sha256Of } from "../../src/measure/index.ts";
import { makeDocx } from "../support/docx.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const measure = loadMeasure();
const article = (number: number) => articleNumbered(measure, number).text;

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("或者粘贴文字").fill(text);
  await page.getByRole("button", { name: "核对", exact: true }).click();
}

const upload = (page: Page, name: string, content: string | Uint8Array) =>
  page.getByLabel("选择文件").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });

const verdict = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 });

test("全文照录的文件：一字不差，校验值与公布的相同，结果得到焦点", async ({ page }) => {
  await page.goto("/compare/");
  await upload(page, "办法.txt", measure.text);
  await expect(verdict(page)).toHaveText("一字不差");
  await expect(verdict(page)).toBeFocused();
  await expect(page.getByText("您的文本是全文：通知和十九条。")).toBeVisible();
  await expect(page.getByText("连空白也相同。")).toBeVisible();
  await expect(page.getByText(sha256(measure.text))).toHaveCount(2);
  await expect(page.getByText("两个数相同：每一个字节都相同。")).toBeVisible();
});

test("粘贴改动过的第十一条：只对这一条，指明第几项第几个字、原文和副本、码位", async ({ page }) => {
  await page.goto("/compare/");
  await paste(page, article(11).replace("或者损害、影响较小", "且损害、影响较小").replace("（四）", "(四)"));
  await expect(verdict(page)).toHaveText("有3处不同");
  await expect(page.getByText("您的文本只有第十一条，只与原文的这一部分比较。")).toBeVisible();
  const entries = page.getByRole("listitem");
  await expect(entries.filter({ hasText: "第十一条第一项第22至23个字" })).toContainText("文字不同");
  await expect(entries.filter({ hasText: "第十一条第一项第22至23个字" })).toContainText("您的文本且");
  const width = entries.filter({ hasText: "第十一条第四项第1个字" });
  await expect(width).toContainText("全角、半角不同");
  await expect(width).toContainText("U+FF08");
  await expect(width).toContainText("U+0028");
  await expect(page.getByRole("deletion").first()).toHaveText("原文有：或者。");
  await expect(page.getByRole("insertion").first()).toHaveText("您的文本有：且。");
  expect(await axeViolations(page)).toEqual([]);
});

test("只有空白不同：一字不差，空白另列，并说明校验值为何不同", async ({ page }) => {
  await page.goto("/compare/");
  const bytes = Buffer.from(`\ufeff${article(12).replaceAll("\n", "\r\n").replace("  ", "\u3000")}`);
  await upload(page, "第十二条.txt", bytes);
  await expect(verdict(page)).toHaveText("一字不差");
  await expect(page.getByText("文字和标点全部相同，只有空白不同")).toBeVisible();
  await expect(page.getByText("字节顺序标记（BOM，U+FEFF）")).toBeVisible();
  await expect(page.getByText("换行（Windows 写法 CRLF）")).toBeVisible();
  await expect(page.getByText(sha256Of(bytes))).toBeVisible();
  await expect(page.getByText("是因为空白、换行或者编码不同")).toBeVisible();
});

test("Word 文件：逐字比较，修订中删去的不算，自动编号读不到时说明", async ({ page }) => {
  await page.goto("/compare/");
  await upload(page, "办法.docx", makeDocx(measure.text.split("\n")));
  await expect(verdict(page)).toHaveText("一字不差");
  await expect(page.getByText("办法.docx（Word 文件）")).toBeVisible();
  await expect(page.getByText("两个数相同：")).toBeVisible();
  const unnumbered = article(11)
    .split("\n")
    .map((line) => line.replace(/^（.）/, ""));
  await upload(page, "编号.docx", makeDocx(unnumbered, { numbered: true }));
  await expect(verdict(page)).toHaveText("有6处不同");
  await expect(page.getByText("Word 自动编的号不在文字里")).toBeVisible();
});

test("Markdown 文件的标记不算文字", async ({ page, request }) => {
  await page.goto("/compare/");
  await upload(page, "measure.md", await (await request.get("/data/measure.md")).body());
  await expect(verdict(page)).toHaveText("一字不差");
  await expect(page.getByText("（#、**）不是文字")).toBeVisible();
});

test("漏掉一条：报缺这一条，从不同之处可以到对照里的位置", async ({ page }) => {
  await page.goto("/compare/");
  await paste(page, measure.text.replace(`${article(8)}\n`, ""));
  await expect(verdict(page)).toHaveText("有1处不同");
  await expect(page.getByRole("link", { name: /^第八条第1至/ })).toBeVisible();
  await page.getByRole("link", { name: /^第八条第1至/ }).click();
  await expect(page.getByRole("deletion")).toBeInViewport();
  await expect(page.getByText("第九条至第十九条：一字不差。")).toBeVisible();
});

const FAULTS: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["扫描.pdf", "%PDF-1.4", "是 PDF 文件"],
  ["旧.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), "是旧格式的文档"],
  ["照片.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "是图片"],
  ["空.txt", "", "没有内容"],
  ["坏.docx", "PK\x03\x04坏了", "已经损坏"],
  ["乱.txt", new Uint8Array([0, 1, 2, 3, 255]), "不是文本文件"],
  ["别的.txt", "今天天气很好，我们去公园散步。", "看不出与办法的哪一部分相对应"],
];

test("读不了的文件，写明名称和原因，粘贴的文字还在", async ({ page }) => {
  await page.goto("/compare/");
  await page.getByLabel("或者粘贴文字").fill("粘贴过的文字");
  for (const [name, content, reason] of FAULTS) {
    await upload(page, name, content);
    await expect(page.getByRole("status").filter({ hasText: `${name}：` })).toContainText(reason);
    await expect(page.getByLabel("或者粘贴文字")).toHaveValue("粘贴过的文字");
  }
});

test("什么也没有就按核对：请先粘贴；清空以后从头来", async ({ page }) => {
  await page.goto("/compare/");
  await paste(page, " \n");
  await expect(page.getByText("还没有文字。")).toBeVisible();
  await paste(page, article(4));
  await expect(verdict(page)).toHaveText("一字不差");
  await page.getByRole("button", { name: "清空" }).click();
  await expect(verdict(page)).toHaveCount(0);
  await expect(page.getByLabel("或者粘贴文字")).toHaveValue("");
});

/** Drops a file beside the field, on the heading: `times` its words. */
const drop = (page: Page, name: string, words: string, times = 1) =>
  page.getByRole("heading", { level: 1 }).evaluate(
    (heading, { name, words, times }) => {
      const data = new DataTransfer();
      data.items.add(new File([words.repeat(times)], name));
      heading.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, words, times },
  );

test("太大的文件不读，写明上限", async ({ page }) => {
  await page.goto("/compare/");
  await drop(page, "大.txt", "字", 3_000_000);
  await expect(page.getByText("大.txt：太大。")).toContainText("不超过8兆字节");
});

test("拖到页面任何地方的文件都收下，页面不会被替换", async ({ page }) => {
  await page.goto("/compare/");
  await drop(page, "拖来的.txt", article(7));
  await expect(verdict(page)).toHaveText("一字不差");
  await expect(page.getByText("拖来的.txt（UTF-8）")).toBeVisible();
});

test("不上传：核对时只取本站的静态文件", async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`.trim());
  });
  await page.goto("/compare/");
  await page.waitForLoadState("networkidle");
  requests.length = 0;
  await paste(page, article(11));
  await expect(verdict(page)).toBeVisible();
  await upload(page, "办法.docx", makeDocx([article(4)]));
  await expect(page.getByText("办法.docx（Word 文件）")).toBeVisible();
  expect(requests).toContain(`GET ${baseURL}/data/measure.json`);
  for (const request of requests)
    expect(request).toMatch(new RegExp(`^GET ${baseURL}/(data/measure\\.json|_astro/[^ ?]+\\.(js|css))$`));
});

test("原文装载不到时说明，文字还在；再按一次就好", async ({ page }) => {
  await page.route("**/data/measure.json", (route) => route.fulfill({ body: "{}", status: 200 }), { times: 1 });
  await page.goto("/compare/");
  await paste(page, article(4));
  await expect(page.getByText("原文没有装载成功，没有比较。")).toBeVisible();
  await expect(page.getByLabel("或者粘贴文字")).toHaveValue(article(4));
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await expect(verdict(page)).toHaveText("一字不差");
});

test("全程用键盘：选择文件、粘贴、核对、到不同之处", async ({ page }) => {
  await page.goto("/compare/");
  await page.getByLabel("选择文件").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(article(4).replace("应当", "可以"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /^第四条第/ })).toBeFocused();
});

test("全文副本的核对很快，390 像素宽不横向滚动", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/compare/");
  await paste(page, measure.text.replaceAll("，", ",").replaceAll("问责", "追责"));
  await expect(verdict(page)).toHaveText(/^有\d+处不同$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("说明怎样用校验值核对：三种系统的命令和下载页", async ({ page }) => {
    await page.goto("/compare/");
    await expect(page.getByText("Get-FileHash measure.txt")).toBeVisible();
    await expect(page.getByText("certutil -hashfile")).toBeVisible();
    await expect(page.getByText("sha256sum measure.txt")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "下载和校验" })).toBeVisible();
    await expect(page.getByRole("button", { name: "核对", exact: true })).toHaveCount(0);
  });
});
