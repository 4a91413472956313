import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { toFile } from "../../src/training/own/file.ts";
import { bring, keepOwn, openImport } from "../support/own.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const [first, second] = loadCases();
if (!(first && second)) throw new Error("没有案例");

/** The same page on a device whose store can be filled and emptied. */
async function openLimited(page: Page) {
  await page.addInitScript(() => {
    const put = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...given) {
      if (document.documentElement.dataset.full) throw new DOMException("QuotaExceededError");
      put.apply(this, given);
    };
  });
  await openImport(page);
}
const fill = (page: Page, full: boolean) =>
  page.evaluate((on) => {
    document.documentElement.dataset.full = on ? "full" : "";
  }, full);

test("读不出的旧内容不覆盖，另行保留，改动和重新打开以后仍可存成文件；培训页的清除按钮清除自己的案例", async ({
  page,
}) => {
  await page.goto("/training/own/");
  await page.evaluate(() => localStorage.setItem("yiyuan-training-own", "{坏的"));
  await page.reload();
  await expect(page.getByText("有一部分读不出来")).toBeVisible();
  await page.getByRole("button", { name: "写一个新案例" }).click();
  await page.getByLabel("标题").fill("新写的");
  expect(await page.evaluate(() => localStorage.getItem("yiyuan-training-own-aside"))).toBe("{坏的");
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("有一部分读不出来");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "把读不出的部分存成文件" }).click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toBe("读不出的案例.txt");
  expect(readFileSync(await saved.path(), "utf8")).toBe("{坏的");
  expect(await axeViolations(page)).toEqual([]);
  await page.goto("/training/");
  await page.getByRole("button", { name: "清除这台设备上的全部培训记录" }).click();
  await page.getByRole("button", { name: "清除", exact: true }).click();
  await expect(page.getByText("已清除")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("training")))).toEqual([]);
});

test("写到四十一段的摘录：核对指出太多，重新打开还在，改别的案例也不丢", async ({ page }) => {
  await keepOwn(page, [{ ...first, slug: "own-1a", title: "甲案" }]);
  await expect(page.getByRole("heading", { name: "甲案" })).toBeVisible();
  await page.getByRole("button", { name: "写一个新案例" }).click();
  await page.getByLabel("标题", { exact: true }).fill("摘录很长");
  await page.getByLabel("裁判摘录（可以不写）").fill("判决如下。\n".repeat(41));
  await expect(page.getByRole("complementary", { name: "核对" })).toContainText("裁判摘录：太多，最多四十行");
  await page.reload();
  await page.getByRole("button", { name: "修改 甲案" }).click();
  await page.getByLabel("标题").fill("甲案改过");
  await page.reload();
  await expect(page.getByRole("heading", { name: "摘录很长" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "甲案改过" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("案例多到一个文件装不下：装入、复制、存成文件都写明，已有的一个不少", async ({ page }) => {
  const many = Array.from({ length: 300 }, (_, index) => ({ ...first, slug: `own-${index}x`, title: `第${index}个` }));
  await keepOwn(page, many);
  await bring(page, toFile([second]));
  await expect(page.getByRole("row", { name: second.title })).toContainText("最多300个");
  await page.getByRole("button", { name: "复制一份 第0个" }).click();
  await expect(page.getByText("已有300个案例")).toBeVisible();
  await page.reload();
  await expect(page.locator(".own__list > li")).toHaveCount(300);
  await page.getByText("也带上本站的案例").click();
  await page.getByRole("checkbox", { name: second.title }).check();
  await page.getByRole("button", { name: "把选上的301个案例存成文件" }).click();
  await expect(page.getByText("一个文件装不下，没有生成")).toBeVisible();
});

test("浏览器不让保存的，写明没有存下，写的内容还在页面上，可以存成文件", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("QuotaExceededError");
    };
  });
  await page.goto("/training/own/");
  await page.getByRole("button", { name: "写一个新案例" }).click();
  await page.getByLabel("标题").fill("存不下的案例");
  await expect(page.getByRole("alert")).toContainText("请先存成文件");
  await page.getByRole("button", { name: "写完，回到列表" }).click();
  await expect(page.getByRole("heading", { name: "存不下的案例" })).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "把选上的1个案例存成文件" }).click();
  expect(readFileSync(await (await waiting).path(), "utf8")).toContain("存不下的案例");
});

test("一时存不下的案例留在页面上，与下一次存得下的一起存下；全部存下以前，提醒不消失", async ({ page }) => {
  await openLimited(page);
  await bring(page, toFile([first]));
  await fill(page, true);
  const [third] = loadCases().slice(2);
  if (!third) throw new Error("案例不够");
  await bring(page, toFile([second, third]));
  await expect(page.getByRole("alert")).toContainText("请先存成文件");
  // A page beside this one writes a case; what this page could not keep stays on it.
  await page.evaluate(() => dispatchEvent(new StorageEvent("storage", { key: "yiyuan-training-own" })));
  await expect(page.getByRole("heading", { name: third.title })).toBeVisible();
  await fill(page, false);
  await page.getByRole("button", { name: `删除 ${first.title}` }).click();
  await page.getByRole("button", { name: "确定删除" }).click();
  await expect(page.getByRole("alert")).toBeHidden();
  await page.reload();
  for (const { title } of [second, third]) await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: first.title })).toBeHidden();
});

test("存不下时删除的案例，存得下以后不再回来", async ({ page }) => {
  await openLimited(page);
  await bring(page, toFile([first, second]));
  await fill(page, true);
  await page.getByRole("button", { name: `删除 ${first.title}` }).click();
  await page.getByRole("button", { name: "确定删除" }).click();
  await expect(page.getByRole("alert")).toContainText("请先存成文件");
  await fill(page, false);
  await page.getByRole("button", { name: `复制一份 ${second.title}` }).click();
  await expect(page.getByRole("alert")).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { name: `${second.title}（2）` })).toBeVisible();
  await expect(page.getByRole("heading", { name: first.title })).toBeHidden();
});
