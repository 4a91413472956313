import { type Page, test as quiet } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { caseNumbers, voteCode } from "../../src/training/vote/code.ts";
import { holdBack } from "../support/hold-back.ts";
import { enter, place, start, turnTo } from "../support/present.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const [ONE, OTHER] = loadCases();
if (!(ONE && OTHER)) throw new Error("没有两个案例");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const VOTE = "先判断，再报代码";
const GONE = /^投影窗口现在没有在放/;

/** The window of the notes, opened from the projector. */
async function openNotes(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent("page");
  await button(page, "讲稿窗口").click();
  const notes = await opening;
  await expect(notes.getByText(/^第1张，共/)).toBeVisible();
  return notes;
}

test("重新打开投影页面，按一个键就回到刚才的那一张，步骤和计时都在", async ({ page }) => {
  await page.clock.install();
  await start(page, `cases=${ONE.slug}`);
  const walk = page.getByRole("listitem").and(page.locator("[aria-current=step]"));
  while ((await walk.count()) === 0) await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  const station = await walk.textContent();
  const at = (await page.getByText(/^第\d+张，共\d+张$/).textContent()) ?? "";
  await page.getByLabel(/^倒计时分钟数/).fill("20");
  await button(page, "开始计时").click();
  await page.clock.runFor(65_000);
  await page.reload();
  await expect(button(page, `接着放（${at.split("，")[0]}）`)).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByText(at, { exact: true })).toBeVisible();
  expect(await walk.textContent()).toBe(station);
  await expect(page.getByRole("timer")).toHaveText(/^18:5\d$/);
  await expect(button(page, "暂停")).toBeVisible();
});

test("重新打开以后也可以从头开始；结束了也还能接着放", async ({ page }) => {
  await start(page, `cases=${ONE.slug}`);
  for (const n of [2, 3]) {
    await page.keyboard.press("PageDown");
    await expect(place(page, n)).toBeVisible();
  }
  await button(page, "结束").click();
  await button(page, "接着放（第3张）").click();
  await expect(place(page, 3)).toBeVisible();
  await page.reload();
  await button(page, "从头开始").click();
  await expect(place(page, 1)).toBeVisible();
});

test("从头开始，先前收的代码不算进来；接着放还在，停在第一张也能接着放", async ({ page }) => {
  await start(page, `cases=${ONE.slug}`);
  await turnTo(page, VOTE);
  const choices = ONE.persons.map(() => 6);
  await enter(page, voteCode(caseNumbers(loadCases().map(({ slug }) => slug)).get(ONE.slug) ?? 0, choices, 0));
  await expect(page.getByText("已收1份")).toBeVisible();
  await page.getByLabel("输入代码").press("Escape");
  await page.keyboard.press("Home");
  await expect(place(page, 1)).toBeVisible();
  await button(page, "结束").click();
  await button(page, "接着放（第1张）").click();
  await turnTo(page, VOTE);
  await expect(page.getByText("已收1份")).toBeVisible();
  await page.reload();
  await button(page, "从头开始").click();
  await turnTo(page, VOTE);
  await expect(page.getByText("已收0份")).toBeVisible();
});

test("讲到一半加选、换次序、去掉案例，收到的代码都还在，写明还算；按从头开始的全部不再算", async ({ page }) => {
  await start(page, `cases=${ONE.slug}`);
  await turnTo(page, VOTE);
  const choices = ONE.persons.map(() => 6);
  await enter(page, voteCode(caseNumbers(loadCases().map(({ slug }) => slug)).get(ONE.slug) ?? 0, choices, 0));
  await expect(page.getByText("已收1份")).toBeVisible();
  const leave = async () => {
    await page.getByLabel("输入代码").press("Escape");
    await button(page, "结束").click();
  };
  const voteOfOne = async () => {
    await button(page, "一览").click();
    await page.getByRole("button", { name: new RegExp(`${ONE.title}.*${VOTE}`) }).click();
  };
  const kept = page.getByText("所选的案例先前已收1份代码，开始以后还算");
  await leave();
  await page.getByRole("checkbox", { name: OTHER.title }).check();
  await expect(kept).toBeVisible();
  await button(page, "开始").click();
  await voteOfOne();
  await expect(page.getByText("已收1份")).toBeVisible();
  await leave();
  await page.getByRole("checkbox", { name: ONE.title }).uncheck();
  await expect(kept).toHaveCount(0);
  await button(page, "开始").click();
  await button(page, "结束").click();
  await page.getByRole("checkbox", { name: ONE.title }).check();
  await button(page, "开始").click();
  await voteOfOne();
  await expect(page.getByText("已收1份")).toBeVisible();
  await leave();
  await page.getByRole("checkbox", { name: OTHER.title }).uncheck();
  await expect(kept).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await button(page, "从头开始").click();
  await turnTo(page, VOTE);
  await expect(page.getByText("已收0份")).toBeVisible();
});

test("重新打开以后，手机访问的网址还是填过的那一个", async ({ page }) => {
  await page.goto(`/training/present/?cases=${ONE.slug}`);
  const address = page.getByLabel("手机访问本站所用的网址");
  await address.fill("https://example.org/site/");
  await button(page, "开始").click();
  await expect(place(page, 1)).toBeVisible();
  await page.reload();
  await expect(address).toHaveValue("https://example.org/site/");
});

test("黑屏的时候重新打开，接着放就不黑", async ({ page }) => {
  await start(page, `cases=${ONE.slug}`);
  await page.keyboard.press("PageDown");
  await page.keyboard.press(".");
  await page.reload();
  await button(page, "接着放（第2张）").click();
  await expect(place(page, 2)).toBeVisible();
  await expect(page.getByText("已黑屏，按任意翻页键恢复")).toHaveCount(0);
});

test("换了要讲的，从第一张开始", async ({ page }) => {
  await start(page, `cases=${ONE.slug}`);
  await page.keyboard.press("PageDown");
  await page.reload();
  await expect(button(page, "接着放（第2张）")).toBeVisible();
  await page.getByRole("checkbox", { name: OTHER.title }).check();
  await button(page, "开始").click();
  await expect(place(page, 1)).toBeVisible();
});

test("投影页面重新打开以后，讲稿窗口又跟着翻页，也能翻页，自己重新打开也行", async ({ page }) => {
  await start(page, `cases=${ONE.slug}`);
  const notes = await openNotes(page);
  for (const _ of [1, 2]) await page.keyboard.press("PageDown");
  await expect(notes.getByText(/^第3张，共/)).toBeVisible();
  await page.reload();
  await expect(notes.getByRole("alert")).toHaveText(GONE);
  expect(await axeViolations(notes)).toEqual([]);
  await button(page, "接着放（第3张）").click();
  await expect(notes.getByRole("alert")).toHaveCount(0);
  await notes.keyboard.press("PageDown");
  await expect(place(page, 4)).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(notes.getByText(/^第3张，共/)).toBeVisible();
  await notes.reload();
  await expect(notes.getByText(/^第3张，共/)).toBeVisible();
});

// The browser itself reports that there is no network.
quiet("断了网，讲稿窗口打不开就照实说，不弹出打不开的网页；先前打开的还在", async ({ page, context }) => {
  await start(page, `cases=${ONE.slug}`);
  await context.setOffline(true);
  await button(page, "讲稿窗口").click();
  await expect(page.getByRole("alert")).toHaveText(/^现在连不上网站，讲稿窗口打不开/);
  await expect.poll(() => context.pages().length).toBe(1);
  await context.setOffline(false);
  const notes = await openNotes(page);
  await context.setOffline(true);
  await button(page, "讲稿窗口").click();
  await page.keyboard.press("PageDown");
  await expect(notes.getByText(/^第2张，共/)).toBeVisible();
  expect(context.pages()).toHaveLength(2);
});

test("投影窗口关了，讲稿窗口写明不在了，讲稿还看得到", async ({ page, context }) => {
  const projector = await context.newPage();
  await start(projector, `cases=${ONE.slug}`);
  const notes = await openNotes(projector);
  await projector.close();
  await expect(notes.getByRole("alert")).toHaveText(GONE);
  await expect(notes.getByText(ONE.trap)).toBeVisible();
  await page.close();
});

test("页面还没有活起来以前，投票和网址都填不了，填了的不会被换掉", async ({ page }) => {
  const release = await holdBack(page, "**/_astro/*.js");
  await page.goto(`/training/present/?cases=${ONE.slug}`, { waitUntil: "commit" });
  const vote = page.getByRole("checkbox", { name: "每个案例附一张投票" });
  await expect(vote).toBeDisabled();
  release();
  await expect(vote).toBeEnabled();
  await expect(page.getByLabel("手机访问本站所用的网址")).toHaveValue(/^http/);
});
