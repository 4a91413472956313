import type { Page } from "playwright/test";
import { REFS, refLabel, refPath } from "../../src/law/index.ts";
import { axeViolations, expect, test } from "../support/site.ts";

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const tools = (page: Page, label: string) => page.getByRole("button", { name: `引用或标记${label}`, exact: true });

/** Selects from the start of one element to the end of another and copies by the keyboard. */
async function copyBetween(page: Page, from: string, to: string): Promise<string> {
  await page.evaluate(
    ([start, end]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(start as string) as Element);
      range.setEndAfter(document.querySelector(end as string) as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
  await page.keyboard.press("ControlOrMeta+c");
  return pasted(page);
}

test("每一条、每一款、每一项旁边都有引用的按钮", async ({ page }) => {
  await page.goto("/text/");
  for (const ref of REFS.filter((one) => !["5", "14", "17"].includes(one)))
    await expect(tools(page, refLabel(ref))).toBeVisible();
});

test("项的引用：简称、全称带效力、原文和出处、Markdown、链接", async ({ page }) => {
  await page.goto("/text/11/");
  const words = (await page.locator("#art-11-1-4").textContent())?.trim() ?? "";
  await tools(page, "第十一条第四项").click();
  const full =
    "《沂源县行政败诉案件过错责任追究暂行办法》（源政办字〔2022〕59号）第十一条第四项（有效期至2024年12月15日，已失效）";
  const link = new URL(refPath("11.1.4"), page.url()).href;
  for (const [name, text] of [
    ["复制简称", "第十一条第四项"],
    ["复制全称", full],
    ["复制原文和出处", `${words}\n——${full}`],
    ["复制链接", link],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("status").filter({ hasText: `已复制：${name.slice(2)}` })).toBeVisible();
    expect(await pasted(page)).toBe(text);
  }
  await page.getByRole("button", { name: "复制Markdown" }).click();
  await expect.poll(() => pasted(page)).toContain(`](${link})`);
});

test("款的引用可以改为整条，原文是整条各款", async ({ page }) => {
  await page.goto("/text/5/");
  await tools(page, "第五条第二款").click();
  await page.getByRole("button", { name: "第五条（整条）" }).click();
  await page.getByRole("button", { name: "复制原文和出处" }).click();
  const blocks = await page.locator(".article-grid [data-ref]").allTextContents();
  await expect.poll(() => pasted(page)).toMatch(/^第五条 {2}/);
  expect((await pasted(page)).split("\n").slice(0, -1)).toEqual(blocks.map((block) => block.trim()));
});

test("只用键盘：回车打开，退出键关闭，回到按钮", async ({ page }) => {
  await page.goto("/text/11/");
  const button = tools(page, "第十一条第一项");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("button", { name: "第十一条第一项", exact: true })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(page.getByRole("button", { name: "复制简称" })).toHaveCount(0);
});

test("浏览器不给剪贴板时，文字选中，可以手工复制", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto("/text/11/");
  await tools(page, "第十一条第四项").click();
  await page.getByRole("button", { name: "复制简称" }).click();
  await expect(page.getByRole("textbox", { name: "简称" })).toHaveValue("第十一条第四项");
  await expect(page.getByText("请按 Ctrl+C")).toBeVisible();
});

test("工具没有装载成功时说明，网络恢复后可以再点", async ({ page }) => {
  await page.goto("/text/11/");
  await page.route("**/data/reading-tools.json", (route) => route.fulfill({ status: 503 }), { times: 1 });
  page.removeAllListeners("console");
  await tools(page, "第十一条第四项").click();
  await expect(page.getByText("没有装载成功")).toBeVisible();
  await tools(page, "第十一条第四项").click();
  await expect(page.getByRole("button", { name: "复制简称" })).toBeVisible();
});

for (const path of ["/text/", "/text/11/", "/text/11/4/"]) {
  test(`${path} 全选复制，只有文件原文，没有注释、按钮`, async ({ page }) => {
    await page.goto(path);
    const official = await page.locator("[data-notice], [data-ref]").allTextContents();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("ControlOrMeta+c");
    expect((await pasted(page)).split("\n")).toEqual(official);
  });
}

test("拖选跨过注释，复制的只有选中的原文", async ({ page }) => {
  await page.goto("/text/11/");
  const blocks = await page.locator("#art-11-1-1, #art-11-1-2, #art-11-1-3").allTextContents();
  expect(await copyBetween(page, "#art-11-1-1", "#art-11-1-3")).toBe(blocks.join("\n"));
});

test("只选注释，照原样复制", async ({ page }) => {
  await page.goto("/text/11/");
  await page.locator("#note-11-1 > summary").click();
  const words = await page.locator("#note-11-1 p").first().textContent();
  expect(await copyBetween(page, "#note-11-1 p", "#note-11-1 p")).toContain(words?.slice(0, 20));
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("没有点不动的按钮", async ({ page }) => {
    await page.goto("/text/11/");
    await expect(page.locator(".provision-button")).toHaveCount(0);
  });
});
