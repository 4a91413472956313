import { test as quiet } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { axeViolations, expect, test } from "../support/site.ts";
import { open } from "../support/wizard.ts";

const cases = loadCases();
const CASE = "/training/scale-fine/";

test("培训页列出全部案例，可以按主题看", async ({ page }) => {
  await page.goto("/training/");
  const list = page.locator("training-list ol > li");
  await expect(list).toHaveCount(cases.length);
  await page.getByLabel("按主题").selectOption("信息公开");
  await expect(list.filter({ visible: true })).toHaveCount(
    cases.filter(({ topics }) => topics.includes("信息公开")).length,
  );
});

test("每个案例都写明是虚构的", async ({ request }) => {
  for (const { slug, title } of cases) {
    const html = await (await request.get(`/training/${slug}/`)).text();
    expect(html).toContain(title);
    expect(html).toContain("虚构案例");
  }
});

test("先判断再看答案：答案旁边说判断对不对，判断只留在这台设备上", async ({ page }) => {
  await page.goto(CASE);
  await page.getByRole("button", { name: "确定判断" }).click();
  await expect(page.getByText("请给每个人选一个判断。")).toBeVisible();
  await page.getByLabel("承办人邱某").selectOption("应予问责");
  await page.getByLabel("应诉人员康某").selectOption("应予问责");
  await page.getByRole("button", { name: "确定判断" }).click();
  await page.getByText("看答案", { exact: true }).click();
  const key = page.locator("#key");
  await expect(key.getByText("您的判断：应予问责（与答案不同）")).toBeVisible();
  await expect(key.getByText("您的判断：应予问责（与答案一致）")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("应诉人员康某")).toHaveValue("ordinary");
  await page.goto("/training/");
  await expect(page.locator('li[data-slug="scale-fine"]')).toContainText("做过");
  await page.getByRole("button", { name: "清除这台设备上的全部培训记录" }).click();
  await expect(page.getByText("已清除这台设备上的培训记录。")).toBeVisible();
  await expect(page.locator('li[data-slug="scale-fine"]')).not.toContainText("做过");
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("training")))).toEqual([]);
});

test("办法是否适用没有规定的案例：答案写明有前提；判断不适用、不能确定，不说与答案不同，说出没有规定的是什么", async ({
  page,
}) => {
  await page.goto("/training/one-sided-survey/");
  const judge = async (option: string) => {
    await page.getByLabel("承办人汤某").selectOption(option);
    await page.getByRole("button", { name: "确定判断" }).click();
  };
  await judge("办法不适用");
  await page.getByText("看答案", { exact: true }).click();
  const key = page.locator("#key");
  await expect(key.getByRole("heading", { name: "承办人汤某：应予问责（有前提）" })).toBeVisible();
  await expect(key.getByText("这个案例的结论有前提，不能当作已经成立。")).toBeVisible();
  await expect(key).not.toContainText("与答案不同）");
  const open = "不算与答案不同：「以哪一个日期为准」（第十九条），办法没有规定";
  await expect(key.getByText(`您的判断：办法不适用。${open}`)).toBeVisible();
  await judge("undetermined");
  await expect(key.getByText(open)).toBeVisible();
  await judge("应予问责");
  await expect(key.getByText("您的判断：应予问责（与答案写的一致，但答案有前提，不能当作定论）")).toBeVisible();
  await judge("从重问责");
  await expect(key.getByText("您的判断：从重问责（与答案不同）")).toBeVisible();
});

test("没有判断就看答案：在原处问一次，可以先判断，也可以不判断接着看", async ({ page }) => {
  await page.goto(CASE);
  const summary = page.getByText("看答案", { exact: true });
  const key = page.getByRole("heading", { name: "应诉人员康某：应予问责" });
  await summary.press("Enter");
  const asked = page.getByRole("group", { name: "您还没有确定判断。" });
  await expect(asked).toBeVisible();
  await expect(key).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
  await expect(asked.getByRole("button", { name: "先判断" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(asked).toBeHidden();
  await expect(page.getByLabel("承办人邱某")).toBeFocused();
  await summary.press("Enter");
  await expect(key).toBeVisible();
});

test("没有判断，选了接着看：打开答案，不再问", async ({ page }) => {
  await page.goto(CASE);
  const summary = page.getByText("看答案", { exact: true });
  const key = page.getByRole("heading", { name: "应诉人员康某：应予问责" });
  await summary.click();
  await page.getByRole("button", { name: "不判断，继续" }).click();
  await expect(key).toBeVisible();
  await expect(page.locator("#key > summary")).toBeFocused();
  await summary.click();
  await expect(key).toBeHidden();
  await summary.click();
  await expect(key).toBeVisible();
});

test("没有判断就用自测做：也问一次；接着做的，自测从案例里的人开始", async ({ page }) => {
  await page.goto(CASE);
  await page.getByRole("link", { name: "用自测做这个案例" }).click();
  await page.getByRole("button", { name: "不判断，继续" }).click();
  await expect(page.getByText("正在做虚构案例：菜市场里的一杆秤")).toBeVisible();
  await page.getByRole("button", { name: "一屏核对" }).click();
  await expect(page.getByRole("heading", { name: "应诉人员康某" })).toBeVisible();
});

test("判断确定以后，看答案和用自测做都不问，下次来也不问", async ({ page }) => {
  await page.goto(CASE);
  await page.getByText("看答案", { exact: true }).click();
  await page.getByLabel("承办人邱某").selectOption("应予问责");
  await page.getByLabel("应诉人员康某").selectOption("应予问责");
  await page.getByRole("button", { name: "确定判断" }).click();
  await expect(page.getByRole("group", { name: "您还没有确定判断。" })).toBeHidden();
  await page.reload();
  await page.getByText("看答案", { exact: true }).click();
  await expect(page.getByRole("heading", { name: "应诉人员康某：应予问责" })).toBeVisible();
});

test("用自测做案例：不动自己的自测，做完指出哪一处改变结论、在哪一条", async ({ page }) => {
  await open(page);
  await page.getByLabel("行政复议", { exact: true }).check();
  await page.getByRole("button", { name: "下一步" }).click();
  await page.goto(CASE);
  await page.getByRole("link", { name: "用自测做这个案例" }).click();
  await page.getByRole("button", { name: "不判断，继续" }).click();
  await expect(page.getByText("正在做虚构案例：菜市场里的一杆秤")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个案件走的是什么程序？");
  await page.getByLabel("其他程序", { exact: true }).check();
  await page.getByRole("button", { name: /下一步|看结果/ }).click();
  const compare = page.getByRole("region", { name: "与案例答案对照" });
  await expect(compare).toContainText("改变结论的不同：这个案件走的是什么程序？");
  await expect(compare).toContainText("您的回答「其他程序」，答案「行政诉讼」");
  await expect(compare.getByRole("link", { name: "第二条" })).toBeVisible();
  await expect(compare).toContainText("单凭这一处不同，结论就不同。");
  await expect(compare).toContainText("应诉人员康某：您的结论是 办法不适用；答案是 应予问责");
  expect(await axeViolations(page)).toEqual([]);
  await page.goto("/wizard/");
  await expect(page.getByText("正在做虚构案例")).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: "已经回答" })).toContainText("行政复议");
});

quiet("没有这个案例，照实说，不说是网络，指向案例列表；自测照样能做", async ({ page }) => {
  await page.goto("/wizard/?case=no-such-case");
  await expect(page.getByRole("alert")).toHaveText(/^没有这个案例/);
  await expect(page.getByRole("alert")).not.toContainText("网络");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个案件走的是什么程序？");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("link", { name: "全部案例" }).click();
  await expect(page).toHaveURL(/\/training\/$/);
});

quiet("案例取不到，照实说，自测照样能做", async ({ page }) => {
  await page.route("**/data/cases/**", (route) => route.abort());
  await page.goto("/wizard/?case=scale-fine");
  await expect(page.getByRole("alert")).toHaveText("这一部分没有取到。回答都还在，请检查网络以后重新载入本页。");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个案件走的是什么程序？");
});

quiet("投票页的网址里写了没有的案例，照实说，指向案例列表；取不到的才说网络", async ({ page }) => {
  await page.goto("/training/vote/#no-such-case");
  await expect(page.getByRole("alert")).toHaveText(/^没有这个案例/);
  await expect(page.getByRole("alert")).not.toContainText("网络");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("link", { name: "全部案例" }).click();
  await expect(page).toHaveURL(/\/training\/$/);
  await page.route("**/data/vote/**", (route) => route.abort());
  await page.goto("/training/vote/#scale-fine");
  await expect(page.getByRole("alert")).toHaveText("案例没有装载成功，请检查网络后刷新再试。");
});

for (const path of ["/training/", CASE]) {
  test(`${path} 没有无障碍缺陷`, async ({ page }) => {
    await page.goto(path);
    if (path === CASE) {
      await page.getByText("看答案", { exact: true }).click();
      await page.getByRole("button", { name: "不判断，继续" }).click();
    }
    expect(await axeViolations(page)).toEqual([]);
  });
}

test.describe("没有脚本", () => {
  test.use({ javaScriptEnabled: false });
  test("案例照样能读，答案在折叠里，打开就有理由和条文", async ({ page }) => {
    await page.goto(CASE);
    await page.getByText("看答案", { exact: true }).click();
    await expect(page.getByRole("heading", { name: "应诉人员康某：应予问责" })).toBeVisible();
    await expect(page.locator("#key").getByRole("link", { name: "第六条" }).first()).toBeVisible();
  });
});

test("不经案例页，直接打开案例的自测：从案例里的人开始，不说恢复了先前的回答；重新载入，答的还在", async ({ page }) => {
  await page.goto("/wizard/?case=scale-fine");
  await expect(page.getByRole("link", { name: "菜市场里的一杆秤" })).toBeVisible();
  await expect(page.getByText("责任人（2）", { exact: true })).toBeVisible();
  await expect(page.getByText(/已经恢复/)).toHaveCount(0);
  await page.getByRole("radio", { name: "行政诉讼" }).check();
  await page.getByRole("button", { name: "下一步" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("这个案件走的是什么程序？");
  await page.reload();
  await expect(page.getByText("已经恢复这个标签页里先前的回答。")).toBeVisible();
});
