import type { Page } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { putOwn } from "../support/own.ts";
import { expect, test } from "../support/site.ts";

const CASE = "/training/scale-fine/";
const [first] = loadCases();
if (!first) throw new Error("没有案例");
const OWN = { ...first, slug: "own-1a", title: "自己写的案例" };

/** As a page that the browser put aside and brings back: it has heard nothing. */
const comeBack = (page: Page) =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
/** What this device keeps of judgments from now on. */
const putJudged = (page: Page, predictions: Record<string, readonly string[]>) =>
  page.evaluate(
    (kept) => localStorage.setItem("yiyuan-training", JSON.stringify({ v: 1, predictions: kept, drill: {} })),
    predictions,
  );
const judge = async (page: Page) => {
  await page.goto(CASE);
  await page.getByLabel("承办人邱某").selectOption("应予问责");
  await page.getByLabel("应诉人员康某").selectOption("应予问责");
  await page.getByRole("button", { name: "确定判断" }).click();
};

test("判断以后退回案例列表：浏览器留着的旧页面也写做过；清除以后退回，不再写", async ({ page }) => {
  await page.goto("/training/");
  const item = page.locator('li[data-slug="scale-fine"]');
  await expect(item).not.toContainText("做过");
  await putJudged(page, { "scale-fine": ["ordinary", "ordinary"] });
  await comeBack(page);
  await expect(item).toContainText("做过");
  await page.evaluate(() => localStorage.clear());
  await comeBack(page);
  await expect(item).not.toContainText("做过");
});

test("清除以后退回案例：浏览器留着的旧页面也清除判断并写明，答案旁边的也清除", async ({ page }) => {
  await judge(page);
  await page.getByText("看答案", { exact: true }).click();
  await expect(page.getByText(/^您的判断：/)).toHaveCount(2);
  await page.evaluate(() => localStorage.clear());
  await comeBack(page);
  await expect(page.getByText("培训记录已经清除，这里的判断也已清除。")).toBeVisible();
  await expect(page.getByLabel("承办人邱某")).toHaveValue("");
  await expect(page.getByText(/^您的判断：/)).toHaveCount(0);
});

test("退回案例：没有清除的，判断和改了还没有确定的都在；在别的页上判断了的，也显示", async ({ page }) => {
  await judge(page);
  await page.getByLabel("承办人邱某").selectOption("从重问责");
  await comeBack(page);
  await expect(page.getByLabel("承办人邱某")).toHaveValue("severe");
  await putJudged(page, { "scale-fine": ["undetermined", "ordinary"] });
  await comeBack(page);
  await expect(page.getByLabel("承办人邱某")).toHaveValue("undetermined");
});

test("存不下判断的，照实说只在这一页有效；退回来判断还在，不说已经清除", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("QuotaExceededError");
    };
  });
  await judge(page);
  const said = page.getByText("已记下您的判断。");
  await expect(said).toContainText("这个判断只在这一页有效，离开本页就没有了。");
  await comeBack(page);
  await expect(said).toBeVisible();
  await expect(page.getByLabel("应诉人员康某")).toHaveValue("ordinary");
});

test("先前存下的判断改了而存不下的，退回来还是改过的", async ({ page }) => {
  await judge(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("QuotaExceededError");
    };
  });
  await page.getByLabel("承办人邱某").selectOption("从重问责");
  await page.getByRole("button", { name: "确定判断" }).click();
  await expect(page.getByText("这个判断只在这一页有效")).toBeVisible();
  await comeBack(page);
  await expect(page.getByLabel("承办人邱某")).toHaveValue("severe");
});

for (const path of ["/training/plan/", "/training/present/"])
  test(`${path} 改好自己的案例退回来，能选了`, async ({ page }) => {
    await page.goto(path);
    await putOwn(page, [{ ...OWN, trap: "" }]);
    await page.reload();
    await expect(page.getByText("「自己写的案例」没有通过核对，还有1处要改")).toBeVisible();
    await putOwn(page, [OWN]);
    await comeBack(page);
    await expect(page.getByRole("checkbox", { name: OWN.title })).toBeVisible();
    await expect(page.getByText("没有通过核对")).toHaveCount(0);
  });
