import { axeViolations, expect, test } from "../support/site.ts";

const DRILL = "/training/drill/";

test("全班同一套：两台设备打开同一个地址，第一题相同", async ({ page, browser }) => {
  await page.goto(`${DRILL}?seed=q7k2`);
  await page.getByRole("button", { name: "做这一套" }).click();
  const first = page.getByRole("heading", { level: 2 });
  await expect(page.getByText("第1题，共20题")).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(`${DRILL}?seed=q7k2`);
  await other.getByRole("button", { name: "做这一套" }).click();
  await expect(other.getByRole("heading", { level: 2 })).toHaveText((await first.textContent()) ?? "");
  await other.close();
});

test("答完一套：每题说对错、给条文，最后列出答错的", async ({ page }) => {
  await page.goto(`${DRILL}?seed=abcd`);
  await page.getByRole("button", { name: "做这一套" }).click();
  for (let at = 1; at <= 20; at += 1) {
    await expect(page.getByText(`第${at}题，共20题`)).toBeVisible();
    const options = page.locator(".drill__option");
    const check = page.getByRole("button", { name: "检查次序" });
    if ((await check.count()) > 0) {
      for (const option of await options.all()) await option.click();
      await check.click();
    } else await options.first().click();
    await expect(page.getByText(/^答(对了|错了)/)).toBeVisible();
    await expect(page.locator(".drill__clauses dt a").first()).toHaveText(/^第.+条/);
    if (at === 3) expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "下一题" }).click();
  }
  await expect(page.getByText(/^答了20题，答对\d+题。$/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "再来一次" }).click();
  await expect(page.getByRole("button", { name: "不限题数" })).toBeVisible();
});

test("只用键盘：焦点从题目到选项，答完落在下一题上", async ({ page }) => {
  await page.goto(DRILL);
  await page.getByRole("button", { name: "不限题数" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".drill__option").first()).toBeFocused();
});

test("答题的情况只留在这台设备，随全部培训记录一起清除", async ({ page }) => {
  await page.goto(DRILL);
  await page.getByRole("button", { name: "不限题数" }).click();
  const check = page.getByRole("button", { name: "检查次序" });
  if ((await check.count()) > 0) {
    for (const option of await page.locator(".drill__option").all()) await option.click();
    await check.click();
  } else await page.locator(".drill__option").first().click();
  expect(await page.evaluate(() => localStorage.getItem("yiyuan-training"))).toContain("drill");
  await page.goto("/training/");
  await page.getByRole("button", { name: "清除这台设备上的全部培训记录" }).click();
  expect(await page.evaluate(() => localStorage.getItem("yiyuan-training"))).toBeNull();
});

test("换一套，地址跟着变，可以复制给全班", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(DRILL);
  await page.getByRole("button", { name: "换一套" }).click();
  await expect(page).toHaveURL(/\?seed=[a-z0-9]{4}$/);
  await page.getByRole("button", { name: "复制地址" }).click();
  await expect(page.getByText("已复制。")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("给出二十道题，答案在折叠里", async ({ page }) => {
    await page.goto(DRILL);
    await expect(page.locator("main details")).toHaveCount(20);
    await page.locator("main summary").first().click();
    await expect(page.locator("main details[open] a").first()).toBeVisible();
  });
});
