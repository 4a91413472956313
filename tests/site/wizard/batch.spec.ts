import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright/test";
import { axeViolations } from "../../support/site.ts";
import { button, expect, open, test } from "../../support/wizard.ts";

/** The template as the page hands it out: column names, what can be filled in, then examples. */
async function template(page: Page): Promise<readonly string[]> {
  const download = page.waitForEvent("download");
  await button(page, "下载表格模板（CSV）").click();
  const file = await (await download).path();
  return readFileSync(file, "utf8").trimEnd().split("\r\n");
}

async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(lines.join("\r\n"));
  await page.getByLabel("选择文件").setInputFiles({ name, mimeType: "text/csv", buffer });
}

async function openBatch(page: Page): Promise<void> {
  await open(page);
  await page.getByText("批量核对", { exact: true }).click();
  await expect(page.getByLabel("选择文件")).toBeVisible();
}

test("批量核对：模板原样选进来，逐人得到结论和汇总，结果能存成表格；什么也不发送", async ({ page }) => {
  await openBatch(page);
  const lines = await template(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await choose(page, "甲县.csv", lines);
  await expect(page.getByRole("heading", { name: "核对结果" })).toBeFocused();
  await expect(page.getByText("核对了1个案件中的2人，有0处问题。")).toBeVisible();
  await expect(page.getByRole("table", { name: "各种结论的人数" }).getByRole("row")).not.toHaveCount(1);
  await expect(
    page.getByRole("table", { name: "各条款的案件数" }).getByRole("link", { name: "第十九条" }),
  ).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("region", { name: "核对结果" }).getByRole("button").first().click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("例1");
  for (const request of requests) expect(request).toMatch(/^GET .*\/_astro\/[\w.-]+$/);
  expect(await axeViolations(page)).toEqual([]);
});

test("批量核对：填错的一行说出行号、列和能填什么，其余的照样核对", async ({ page }) => {
  await openBatch(page);
  const lines = await template(page);
  const wrong = (lines[2] ?? "").replace(/^例1/, "例9").replace("行政诉讼", "打官司");
  expect(wrong).toContain("打官司");
  await choose(page, "有错.csv", [...lines, wrong]);
  await expect(page.getByText("核对了1个案件中的2人，有1处问题。")).toBeVisible();
  const fault = page.getByRole("list", { name: "没有核对的各行" }).getByRole("listitem");
  await expect(fault).toContainText(`第${lines.length + 1}行`);
  await expect(fault).toContainText("打官司");
  await expect(fault).toContainText("行政诉讼");
});

test("批量核对：JSON 数据有错，说出第几行、第几个案件、哪个责任人的哪一项；不是 JSON 的，说从第几行第几列起", async ({
  page,
}) => {
  await openBatch(page);
  await choose(page, "有错.json", [
    '[{ "version": 1, "procedure": "other", "persons": [{}] },',
    '{ "version": 1, "persons": [{ "label": "甲" },',
    '{ "label": "乙", "roles": ["boss"] }] }]',
  ]);
  const fault = page.getByRole("list", { name: "没有核对的各行" }).getByRole("listitem");
  await expect(fault).toContainText(
    "第3行 第2个案件 责任人2 乙，角色（roles）：填的是「boss」；可以填handler（承办人）",
  );
  await choose(page, "不完整.json", ['[{ "version": 1, }]']);
  await expect(
    page.getByText("不是完整的 JSON 数据，整个文件没有核对。第1行第18列起，不合 JSON 的写法。"),
  ).toBeVisible();
});

test("批量核对：模板的列名是中文；列名用原来英文的表照样能读", async ({ page }) => {
  await openBatch(page);
  const [head = "", , row = ""] = await template(page);
  expect(head.replace("\ufeff", "").split(",").slice(0, 4)).toEqual(["案件编号", "责任人", "程序", "涉案单位"]);
  expect(head).not.toMatch(/[A-Za-z]/);
  await choose(page, "旧表.csv", [
    "case,label,procedure,organ,findings.11.1.1",
    "1,甲,行政诉讼,本县行政机关或授权组织,有",
  ]);
  await expect(page.getByText("核对了1个案件中的1人，有0处问题。")).toBeVisible();
  await choose(page, "新表.csv", [head, row]);
  await expect(page.getByText("核对了1个案件中的1人，有0处问题。")).toBeVisible();
});

test("批量核对：一万个案件，核对的时候页面照样能用，能停下", async ({ page }) => {
  await openBatch(page);
  const lines = await template(page);
  const row = lines[2] ?? "";
  const rows = Array.from({ length: 10_000 }, (_, index) => row.replace(/^例1/, `第${index}案`));
  await choose(page, "一万.csv", [...lines.slice(0, 2), ...rows]);
  await button(page, "停止").click();
  await expect(page.getByText("已经停止。")).toBeVisible();
  await choose(page, "一万.csv", [...lines.slice(0, 2), ...rows]);
  await page.getByLabel("行政诉讼", { exact: true }).check();
  await expect(page.getByText("核对了10000个案件中的10000人，有0处问题。")).toBeVisible({ timeout: 40_000 });
});

test("批量核对：用到的程序在需要时才取，一共不过 15 kB", async ({ page }) => {
  await open(page);
  await page.waitForLoadState("networkidle");
  const late = new Set<string>();
  page.on("request", (request) => late.add(request.url()));
  await page.getByText("批量核对", { exact: true }).click();
  await expect(page.getByLabel("选择文件")).toBeVisible();
  await choose(page, "一.csv", await template(page));
  await expect(page.getByRole("heading", { name: "核对结果" })).toBeFocused();
  const own = [...late].filter((url) => /\/(?:mount|worker)\.[\w-]+\.js$/.test(url));
  const bodies = await Promise.all(own.map(async (url) => (await page.request.get(url)).body()));
  const sizes = bodies.map((body) => gzipSync(body, { level: 9 }).length);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000);
});
