import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import type { Page, Response } from "playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import type { Answers } from "../../../src/law/index.ts";
import { caseWith, handlerWith, TODAY } from "../../support/law/cases.ts";
import { withoutRadicals } from "../../support/printed.ts";
import { button, change, expect, expectResult, goOn, option, resume, test } from "../../support/wizard.ts";

const CAUTION = "自测结果，不是问责决定";
const CASE: Answers = {
  ...caseWith({}),
  assessedOn: TODAY,
  persons: [
    handlerWith({ label: "甲", findings: { "11.1.4": { reviewed: "yes", "prior-error": "unknown", direct: "yes" } } }),
    handlerWith({ label: "乙", roles: ["approver"], findings: { "13.1.1": "yes" } }),
  ],
};

async function atResult(page: Page): Promise<void> {
  await resume(page, CASE);
  await expectResult(page);
  await expect(button(page, "打印工作底稿")).toBeVisible();
}

/** Asks for the paper on paper, without the browser's own dialogue. */
async function printOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await button(page, "打印工作底稿").click();
  await expect(page.locator("html[data-print]")).toHaveCount(1);
}

/** The words of each page of what the browser prints, without the breaks of lines. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((words) => withoutRadicals(words).replace(/\s+/g, ""));
}

test("打印工作底稿：每一页都注明自测结果不是问责决定；有条款、校验值、每个责任人，没有按钮和菜单", async ({ page }) => {
  // A dozen pages of Chinese type take the browser long to set.
  test.slow();
  await atResult(page);
  await printOut(page);
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(3);
  for (const [index, words] of pages.entries()) {
    expect(words, `第${index + 1}页`).toContain(CAUTION);
    expect(words, `第${index + 1}页`).toContain(`第${index + 1}页，共${pages.length}页`);
    expect(words, "一页只有一个页码").not.toMatch(/—\d+—/);
  }
  const all = pages.join("");
  const { hashes } = await (await page.request.get("/data/wizard-paper.json")).json();
  for (const said of [hashes.text, hashes.logic, "第十一条第四项", "第十三条第一项", "责任人一：甲", "责任人二：乙"])
    expect(all).toContain(said);
  expect(all).toContain("（源政办字〔2022〕59号）");
  for (const control of ["重新开始", "保存为Word文件", "已经回答"]) expect(all).not.toContain(control);
});

test("改了程序以后：还没有核对的回答、不再需要的回答，打印的和 Word 文件里都写明", async ({ page }) => {
  test.slow();
  await resume(page, CASE);
  await expectResult(page);
  await change(page, "procedure");
  await option(page, "procedure", "reconsideration").check();
  await goOn(page);
  await expectResult(page);
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "保存为 Word 文件").click()]);
  const xml = strFromU8(unzipSync(readFileSync(await file.path()))["word/document.xml"] ?? new Uint8Array());
  await printOut(page);
  for (const text of [xml.replace(/<[^>]+>/g, ""), (await printed(page)).join("")]) {
    const words = text.replace(/[•\s]/g, "");
    expect(words).toContain("还没有核对，结论仍按这些回答推算：日期结果部分与生效");
    expect(words.split("（改动别的回答以前给的，还没有核对）")).toHaveLength(7);
    expect(words).toMatch(/不再需要的回答.*原来填写的不计入结论.*案件因故意或重大过失败诉是/);
  }
});

test("打印完工作底稿，页面照旧", async ({ page }) => {
  await atResult(page);
  await printOut(page);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("html[data-print]")).toHaveCount(0);
  await expect(page.locator(".paper")).toHaveCount(0);
  await expect(button(page, "打印工作底稿")).toBeVisible();
});

test("保存为 Word 文件：在浏览器里生成，正文与打印的相同，页眉页脚注明不是决定", async ({ page }) => {
  await atResult(page);
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "保存为 Word 文件").click()]);
  expect(file.suggestedFilename()).toBe(`自测工作底稿-${TODAY}.docx`);
  const parts = unzipSync(readFileSync(await file.path()));
  const words = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
  for (const part of ["word/header.xml", "word/footer.xml"]) expect(words(part)).toContain(CAUTION);
  expect(words("word/document.xml")).toContain("责任人一：甲");
  expect(words("word/document.xml")).toContain("第十一条第四项");
  await expect(page.getByText(`已经生成「自测工作底稿-${TODAY}.docx」`)).toBeVisible();
});

test("底稿用到的程序在需要时才取，每一部分不过 15 kB", async ({ page }) => {
  await atResult(page);
  await page.waitForLoadState("networkidle");
  const late: Response[] = [];
  page.on("response", (response) => late.push(response));
  await Promise.all([page.waitForEvent("download"), button(page, "保存为 Word 文件").click()]);
  const sizes = await Promise.all(
    late.filter((one) => one.url().endsWith(".js")).map(async (one) => gzipSync(await one.body(), { level: 9 }).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toBeLessThanOrEqual(15_000);
});
