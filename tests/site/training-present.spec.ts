import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright/test";
import type { PresentData } from "../../src/training/present/present-data.ts";
import { voteCode } from "../../src/training/vote/code.ts";
import { codeOn, enter, faultsOfFit, heading, place, readQr, SIZES, start, turnTo } from "../support/present.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const DATA = JSON.parse(readFileSync("dist/data/present.json", "utf8")) as PresentData;
const CASE = DATA.cases.find(({ reached, persons }) => reached && persons.length === 2) ?? (DATA.cases[0] as never);
const OTHER = DATA.cases.find(({ slug, persons }) => slug !== CASE.slug && persons.length === 2) ?? CASE;
const ALL = DATA.cases.map(({ slug }) => slug).join(",");
/** Of the two sizes, the one with least room beside its height is gone through whole. */
const NARROW = Math.min(...SIZES.map(({ width }) => width));
const SOME = DATA.cases
  .filter((_, index) => index % 3 === 0)
  .map(({ slug }) => slug)
  .join(",");
const ARTICLES = DATA.articles.map(({ number }) => number).join(",");

/** The code that a phone shows once these conclusions, by their digits, are chosen. */
async function codeFromPhone(page: Page, slug: string, choices: readonly number[]): Promise<string> {
  const phone = await page.context().newPage();
  await phone.setViewportSize({ width: 390, height: 800 });
  await phone.goto(`/training/vote/#${slug}`);
  const digits = await codeOn(phone, choices);
  expect(await axeViolations(phone)).toEqual([]);
  await phone.close();
  return digits;
}

for (const size of SIZES) {
  test(`${size.width}×${size.height}：${size.width === NARROW ? "全部" : "条文和三分之一"}案例的每一步都放得下，正文不小于屏高的二十二分之一`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(size);
    await start(page, `cases=${size.width === NARROW ? ALL : SOME}&articles=${ARTICLES}`);
    expect(await faultsOfFit(page)).toEqual([]);
    await expect(page.getByRole("toolbar").getByText(/^第(\d+)张，共\1张$/)).toBeVisible();
  });
}

for (const size of SIZES)
  test(`${size.width}×${size.height}：效力的一行与幻灯片上的小字一样大，不盖住别的`, async ({ page }) => {
    await page.setViewportSize(size);
    await start(page, "articles=11");
    const line = page.getByText("《沂源县行政败诉案件过错责任追究暂行办法》有效期至2024年12月15日，已失效");
    const sizeOf = (one: Locator) => one.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    expect(await sizeOf(line)).toBe(await sizeOf(page.getByText("条文", { exact: true })));
    const { y, height } = (await line.boundingBox()) as { y: number; height: number };
    expect(height).toBeLessThan(2 * (await sizeOf(line)));
    const slide = (await page.getByRole("article").boundingBox()) as { y: number; height: number };
    expect(slide.y + slide.height).toBeLessThanOrEqual(y);
    expect(y + height).toBeLessThanOrEqual((await page.getByRole("toolbar").boundingBox())?.y ?? 0);
  });

test("1024 宽：开始页上的说明一行写得下四十个字左右", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("/training/present/");
  for (const words of [/^学员用手机扫码打开案例/, /^手机必须连得上这个网址/]) {
    const line = page.getByText(words);
    const { width } = (await line.boundingBox()) as { width: number };
    const chars = width / (await line.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)));
    expect(chars).toBeGreaterThanOrEqual(38);
    expect(chars).toBeLessThanOrEqual(42);
  }
});

test("网址选好条文和案例；方向键、翻页键、空格、回车、退格都能翻页", async ({ page }) => {
  await start(page, `cases=${CASE.slug}&articles=11`);
  await expect(heading(page, "第十一条（1／2）").or(heading(page, "第十一条（1／3）"))).toBeVisible();
  let n = 1;
  for (const key of ["ArrowRight", "PageDown"]) {
    await page.keyboard.press(key);
    await expect(place(page, ++n)).toBeVisible();
  }
  for (const key of ["PageUp", "Backspace"]) {
    await page.keyboard.press(key);
    await expect(place(page, --n)).toBeVisible();
  }
  for (const key of ["Space", "Enter"]) {
    await page.keyboard.press(key);
    await expect(place(page, ++n)).toBeVisible();
  }
  await page.keyboard.press("End");
  await expect(page.getByRole("toolbar").getByText(/^第(\d+)张，共\1张$/)).toBeVisible();
  await page.keyboard.press("Home");
  await expect(place(page, 1)).toBeVisible();
  await page.getByRole("button", { name: "结束" }).click();
  await expect(page.getByRole("checkbox", { name: CASE.title })).toBeChecked();
});

test("翻页笔的黑屏键黑屏，翻页恢复；Esc 打开一览，方向键选，回车去", async ({ page }) => {
  await start(page, `cases=${CASE.slug}`);
  await page.keyboard.press(".");
  await expect(page.getByText("已黑屏，按任意翻页键恢复")).toBeAttached();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("已黑屏，按任意翻页键恢复")).not.toBeAttached();
  await expect(place(page, 1)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "一览" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(place(page, 2)).toBeVisible();
});

test("翻页笔的放映键全屏，再按退出", async ({ page }) => {
  await start(page, `cases=${CASE.slug}`);
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("F5");
  await expect.poll(full).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(full).toBe(false);
});

test("理由一步一步揭示，最后才出现结论", async ({ page }) => {
  const [person] = CASE.persons;
  if (!person?.walk) throw new Error("no walk");
  await start(page, `cases=${CASE.slug}`);
  await turnTo(page, `${person.label}：判定步骤`);
  const { stations, stops, end } = person.walk;
  const now = page.getByRole("listitem").and(page.locator("[aria-current=step]"));
  await expect(now).toHaveText(stations[stops[0]?.station ?? 0]?.name ?? "");
  await expect(page.getByText(end.name, { exact: true })).toHaveCount(0);
  for (let presses = 0; presses < 30 && (await now.count()) > 0; presses += 1) await page.keyboard.press("PageDown");
  await expect(page.getByText(end.name, { exact: true }).first()).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(heading(page, `答案：${person.label}`)).toBeVisible();
});

test("讲稿窗口跟着翻页，也能翻页，还有计时", async ({ page, context }) => {
  await page.clock.install();
  await start(page, `cases=${CASE.slug}`);
  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: "讲稿窗口" }).click();
  const notes = await opening;
  await expect(notes.getByRole("heading", { name: `现在这一张：${CASE.title}` })).toBeVisible();
  await expect(notes.getByText(CASE.trap)).toBeVisible();
  await expect(notes.getByText(/^下一张：案情/)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(notes.getByRole("heading", { name: /^现在这一张：案情/ })).toBeVisible();
  await notes.keyboard.press("PageDown");
  await expect(place(page, 3)).toBeVisible();
  await notes.getByRole("button", { name: "开始计时" }).click();
  await expect(page.getByRole("button", { name: "暂停" })).toBeVisible();
  await page.clock.runFor(65_000);
  await expect(page.getByRole("timer")).toHaveText(/01:0\d/);
  expect(await axeViolations(notes)).toEqual([]);
});

test("手机上的代码报回来：输错说校验不符，别的案例说是哪一个，什么都不丢；计票，按步骤分开", async ({ page }) => {
  const codes = [await codeFromPhone(page, CASE.slug, [6, 3]), await codeFromPhone(page, CASE.slug, [1, 9])] as const;
  const other = await codeFromPhone(page, OTHER.slug, [6, 6]);
  await start(page, `cases=${CASE.slug}`);
  await turnTo(page, "先判断，再报代码");
  await enter(page, codes[0]);
  await expect(page.getByText("已收1份")).toBeVisible();
  await enter(
    page,
    codes[1].replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  );
  await expect(page.getByText("校验不符")).toBeVisible();
  await enter(page, other);
  await expect(page.getByText(`这是「${OTHER.title}」的代码`)).toBeVisible();
  await expect(page.getByText("已收1份")).toBeVisible();
  // A scanner types the code and presses Enter, wherever the focus is.
  await page.getByLabel("输入代码").press("Escape");
  await page.keyboard.type(codes[1].replaceAll(" ", ""));
  await page.keyboard.press("Enter");
  await expect(page.getByText("已收2份")).toBeVisible();
  await page.getByText("已记入的代码").click();
  await page.getByRole("button", { name: `删去 ${codes[1]}` }).click();
  await expect(page.getByText("已收1份")).toBeVisible();
  await enter(page, codes[1]);
  await expect(page.getByText("已收2份")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("listitem").filter({ hasText: "6　应予问责" })).toContainText("1票");
  await expect(page.getByRole("listitem").filter({ hasText: "1　办法不适用" })).toContainText("1票");
  await turnTo(page, "从哪一步起与答案不同");
  await expect(page.getByRole("listitem").filter({ hasText: "从「适用」起不同" })).toContainText("1票");
  await page.reload();
  await page.getByRole("button", { name: /^接着放/ }).click();
  await turnTo(page, "先判断，再报代码");
  await expect(page.getByText("已收2份")).toBeVisible();
});

test("办法是否适用没有规定的案例：步骤的终点、答案都写明有前提；判断不适用的，单列，不说从哪一步不同", async ({
  page,
}) => {
  const open = DATA.cases.find(({ slug }) => slug === "one-sided-survey");
  if (!open) throw new Error("没有跨期的案例");
  await start(page, `cases=${open.slug}`);
  await turnTo(page, "先判断，再报代码");
  for (const [mark, choice] of [1, 9, 6].entries()) await enter(page, voteCode(open.number, [choice], mark));
  await expect(page.getByText("已收3份")).toBeVisible();
  await page.getByLabel("输入代码").press("Escape");
  const [person] = open.persons;
  await turnTo(page, `答案：${person?.label}`);
  await expect(page.getByText("应予问责（有前提）", { exact: true })).toBeVisible();
  await turnTo(page, "从哪一步起与答案不同");
  await expect(page.getByRole("heading", { name: `${person?.label}：应予问责（有前提）` })).toBeVisible();
  const rows = page.getByRole("listitem");
  await expect(rows.filter({ hasText: "不算与答案不同：办法没有规定（第十九条）" })).toContainText("2票");
  await expect(rows.filter({ hasText: "与答案一致" })).toContainText("1票");
});

test("二维码读出来就是这个案例的投票页面，开始以后断网也能讲完", async ({ page, context, baseURL }) => {
  await start(page, `cases=${CASE.slug}`);
  await context.setOffline(true);
  await turnTo(page, "先判断，再报代码");
  expect(await readQr(page)).toBe(`${baseURL}/training/vote/#${CASE.slug}`);
  await page.keyboard.press("End");
  await expect(page.getByRole("toolbar").getByText(/^第(\d+)张，共\1张$/)).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`选择、投影、一览、投票没有无障碍问题（${colorScheme}）`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/training/present/");
    await page.getByRole("button", { name: "开始", exact: true }).click();
    await expect(page.getByText("请至少选一条条文或者一个案例。")).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await start(page, `cases=${CASE.slug}&articles=6`);
    expect(await axeViolations(page)).toEqual([]);
    const walk = `${CASE.persons[0]?.label}：判定步骤`;
    for (const name of ["先判断，再报代码", "每个人的结论是哪一种", walk, "从哪一步起与答案不同"]) {
      await turnTo(page, name);
      expect(await axeViolations(page), name).toEqual([]);
    }
    await page.getByRole("button", { name: "一览" }).click();
    expect(await axeViolations(page)).toEqual([]);
  });
}
