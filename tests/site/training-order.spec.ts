import type { Page } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { keepOwn } from "../support/own.ts";
import { begin, start } from "../support/present.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const cases = loadCases();
const [ONE, TWO, THREE] = cases;
if (!(ONE && TWO && THREE)) throw new Error("没有三个案例");
const BACKWARDS = [THREE, TWO, ONE];
const query = (of: readonly { slug: string }[]) => `cases=${of.map(({ slug }) => slug).join(",")}`;
const titles = (of: readonly { title: string }[]) => of.map(({ title }) => title);
const order = (page: Page) => page.getByRole("group", { name: "案例的次序" }).getByRole("listitem");
const earlier = (page: Page, { title }: { title: string }) =>
  page.getByRole("button", { name: `把《${title}》往前移`, exact: true });
const later = (page: Page, { title }: { title: string }) =>
  page.getByRole("button", { name: `把《${title}》往后移`, exact: true });

/** The titles of the cases on the slides, in the order of the slides. */
async function onSlides(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "一览" }).click();
  const all = await page.getByRole("region", { name: "一览" }).getByRole("button").allTextContents();
  // Every other slide of a case names it above its heading: 虚构案例 · 菜市场里的一杆秤.
  return all.flatMap((text) => /^\d+　虚构案例(?! · )(.+)$/.exec(text)?.[1] ?? []);
}

test("投影按网址里的次序，网址不改；条文还在前面", async ({ page }) => {
  await start(page, `${query(BACKWARDS)}&articles=11`);
  expect(await onSlides(page)).toEqual(titles(BACKWARDS));
  expect(page.url()).toContain(query(BACKWARDS));
  await expect(page.getByRole("region", { name: "一览" }).getByRole("button").first()).toContainText("第十一条");
});

test("案例的每一张投影都标明虚构，单独拍下来也看得出", async ({ page }) => {
  await start(page, query([ONE]));
  await page.getByRole("button", { name: "一览" }).click();
  const all = await page.getByRole("region", { name: "一览" }).getByRole("button").allTextContents();
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((text) => !/^\d+　虚构案例/.test(text))).toEqual([]);
});

test("讲义、安排按网址里的次序，投影的链接也是", async ({ page }) => {
  await page.goto(`/training/plan/?${query(BACKWARDS)}`);
  const sheets = page.getByRole("region", { name: "打印内容" }).getByRole("article");
  await page.getByRole("checkbox", { name: /^安排/ }).check();
  await expect(sheets.getByRole("heading", { level: 2 })).toHaveText(["一小时的安排", ...titles(BACKWARDS)]);
  const rows = await page.getByRole("rowheader").allTextContents();
  expect(rows.filter((title) => titles(BACKWARDS).includes(title))).toEqual(titles(BACKWARDS));
  await page.getByRole("link", { name: "投影所选的案例" }).click();
  await begin(page);
  expect(await onSlides(page)).toEqual(titles(BACKWARDS));
});

for (const path of ["present", "plan"])
  test(`${path}：次序可以用键盘调，焦点不丢，写明移到了第几个，网址跟着变`, async ({ page }) => {
    await page.goto(`/training/${path}/?${query([ONE, TWO, THREE])}`);
    await expect(order(page)).toContainText(titles([ONE, TWO, THREE]));
    await expect(earlier(page, ONE)).toBeDisabled();
    await earlier(page, THREE).focus();
    await page.keyboard.press("Enter");
    await expect(order(page)).toContainText(titles([ONE, THREE, TWO]));
    await expect(earlier(page, THREE)).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: `《${THREE.title}》现在是第2个，共3个。` })).toBeVisible();
    expect(page.url()).toContain(query([ONE, THREE, TWO]));
    await page.keyboard.press("Space");
    await expect(order(page)).toContainText(titles([THREE, ONE, TWO]));
    // Nothing is before it: the focus goes to what can still be done with it.
    await expect(later(page, THREE)).toBeFocused();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("checkbox", { name: ONE.title }).uncheck();
    await expect(order(page)).toContainText(titles([THREE, TWO]));
    await page.getByRole("checkbox", { name: ONE.title }).check();
    await expect(order(page)).toContainText(titles([THREE, TWO, ONE]));
    await page.reload();
    await expect(order(page)).toContainText(titles([THREE, TWO, ONE]));
  });

test("自己的案例也可以排在前面，投影照着来", async ({ page }) => {
  const own = { ...ONE, slug: "own-7q2", title: "自己写的案例" };
  await keepOwn(page, [own]);
  await page.goto(`/training/present/?${query([TWO, own])}`);
  await earlier(page, own).click();
  await begin(page);
  expect(await onSlides(page)).toEqual(titles([own, TWO]));
  await page.goto(`/training/plan/?${query([own, TWO])}`);
  await expect(order(page)).toContainText(titles([own, TWO]));
});

test("一小时放不下的，从选定的次序后面去掉，写明是哪几个", async ({ page }) => {
  const backwards = [...cases].reverse().slice(0, 6);
  await page.goto(`/training/plan/?${query(backwards)}`);
  await page.getByRole("checkbox", { name: /^安排/ }).check();
  const rows = async () =>
    (await page.getByRole("rowheader").allTextContents()).filter((title) => titles(backwards).includes(title));
  const remark = page.getByText(/^选的案例多了/);
  await expect(remark).toBeVisible();
  const fitting = (await rows()).length;
  expect(await rows()).toEqual(titles(backwards).slice(0, fitting));
  await expect(remark).toContainText(`没有放下：${titles(backwards).slice(fitting).join("、")}。`);
});

for (const path of ["present", "plan"])
  test(`${path}：窄屏上调次序不横向滚动`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`/training/${path}/?${query(cases)}`);
    await expect(order(page)).toHaveCount(cases.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
