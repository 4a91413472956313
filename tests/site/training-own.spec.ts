import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { toFile } from "../../src/training/own/file.ts";
import { keepOwn } from "../support/own.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const [first, second] = loadCases();
if (!(first && second)) throw new Error("没有案例");
const STORY = "镇里给一条村道定了补偿，承办人小周没有查对面积就报了数。".repeat(4);

const bring = (page: Page, text: string) =>
  page
    .getByLabel("选择文件")
    .setInputFiles({ name: "培训案例.json", mimeType: "application/json", buffer: Buffer.from(text) });
const open = async (page: Page) => {
  await page.goto("/training/own/");
  await page.getByRole("button", { name: "装入文件" }).click();
};

/** The same page on a device whose store can be filled and emptied. */
async function openLimited(page: Page) {
  await page.addInitScript(() => {
    const put = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...given) {
      if (document.documentElement.dataset.full) throw new DOMException("QuotaExceededError");
      put.apply(this, given);
    };
  });
  await open(page);
}
const fill = (page: Page, full: boolean) =>
  page.evaluate((on) => {
    document.documentElement.dataset.full = on ? "full" : "";
  }, full);

async function write(page: Page) {
  await page.goto("/training/own/");
  await page.getByRole("button", { name: "写一个新案例" }).click();
  await page.getByLabel("标题").fill("少量了一段路");
  await page.getByRole("checkbox", { name: "村镇建设" }).check();
  await page.getByLabel("案情", { exact: true }).fill(STORY);
  await page.getByLabel("程序").selectOption("行政诉讼");
  await page.getByLabel("涉案单位").selectOption("本县行政机关或授权组织");
  for (const [day, date] of [
    ["行政行为作出日", "2023-02-01"],
    ["最后的裁判或复议决定日", "2023-09-12"],
    ["责任追究决定作出日", "2023-11-20"],
  ] as const)
    await page
      .getByRole("textbox", { name: day })
      .or(page.locator(`input[type=date]`).and(page.getByLabel(day)))
      .fill(date);
  await page.getByRole("checkbox", { name: "撤销" }).check();
  await page.getByLabel("部分败诉").selectOption("不是");
  await page.getByLabel("裁判或复议决定的效力").selectOption("已经生效");
  await page.getByRole("checkbox", { name: "行政行为不当" }).check();
  await page.getByLabel("实施主体与名义主体").selectOption("一致");
  await page.getByLabel("国家赔偿的实施").selectOption("没有赔偿");
  await page.getByLabel("称呼").fill("承办人小周");
  await page.getByRole("checkbox", { name: "承办人" }).check();
  await page.getByRole("button", { name: "没有选的情节都选「没有」" }).click();
  await page.getByRole("checkbox", { name: "第六条" }).check();
  await page.getByLabel("为什么").fill("没有查对面积就报数，没有免责、从轻、从重的情节。");
  await page.getByLabel("要点").fill("先看第三条\n再看第六条");
  await page.getByLabel("讨论题").fill("面积由谁查对");
  await page.getByLabel("容易错在").fill("数额小就以为不问责。");
}

test("边写边核对：答案与判定不同，指出第几人、哪一栏、两边的结论；改对以后通过", async ({ page }) => {
  await write(page);
  const checks = page.getByRole("complementary", { name: "核对" });
  await page.getByLabel("答案：结论").selectOption("从重问责");
  await expect(checks.getByRole("status")).toHaveText("还有1处要改：");
  const fault = checks.getByRole("button");
  await expect(fault).toHaveText("第1人，答案的结论：答案写「从重问责」，按办法判定是「应予问责」");
  await fault.click();
  await expect(page.getByLabel("答案：结论")).toBeFocused();
  await page.getByLabel("答案：结论").selectOption("应予问责");
  await expect(checks.getByRole("status")).toContainText("已通过核对");
  await page.getByLabel("行政行为作出日").first().fill("2024-02-01");
  await expect(checks).toContainText("行政行为作出日：行政行为的日期晚于裁判的日期");
});

test("写好的案例留在这台设备上，可以修改、复制、用来做讲义；删除先问，答否不删", async ({ page }) => {
  await write(page);
  await page.getByLabel("答案：结论").selectOption("应予问责");
  await page.reload();
  await expect(page.getByRole("heading", { name: "少量了一段路" })).toBeVisible();
  await expect(page.getByText("已通过核对")).toBeVisible();
  await page.getByRole("button", { name: "修改 少量了一段路" }).click();
  await expect(page.getByLabel("案情", { exact: true })).toHaveValue(STORY);
  await page.getByRole("button", { name: "写完，回到列表" }).click();
  await page.getByRole("button", { name: "复制一份 少量了一段路" }).click();
  const copy = page.getByRole("heading", { name: "少量了一段路（2）" });
  await expect(copy).toBeVisible();
  await page.getByRole("button", { name: "删除 少量了一段路（2）" }).click();
  await expect(page.getByRole("button", { name: "不删除" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(copy).toBeVisible();
  await page.getByRole("button", { name: "删除 少量了一段路（2）" }).click();
  await page.getByRole("button", { name: "确定删除" }).click();
  await expect(copy).toBeHidden();
  await page.getByRole("link", { name: "用它做讲义" }).click();
  const sheets = page.getByRole("region", { name: "打印内容" });
  await expect(sheets.getByRole("heading", { name: "少量了一段路" })).toBeVisible();
  await expect(sheets.getByRole("heading", { name: "承办人小周" })).toBeVisible();
});

test("存成一个文件，带上本站的案例；清除以后装回来，一个不少", async ({ page }) => {
  await write(page);
  await page.getByLabel("答案：结论").selectOption("应予问责");
  await page.getByRole("button", { name: "写完，回到列表" }).click();
  await page.getByText("也带上本站的案例").click();
  await page.getByRole("checkbox", { name: first.title }).check();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "把选上的2个案例存成文件" }).click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toBe("培训案例.json");
  const text = readFileSync(await saved.path(), "utf8");
  await page.evaluate(() => localStorage.clear());
  await open(page);
  await bring(page, text);
  await expect(page.getByText("文件里有2个案例，装入2个。")).toBeVisible();
  await expect(page.getByRole("heading", { name: "少量了一段路" })).toBeVisible();
  await expect(page.getByRole("heading", { name: first.title })).toBeVisible();
  await bring(page, text);
  await expect(page.getByText("文件里有2个案例，装入0个。")).toBeVisible();
  await expect(page.getByRole("row", { name: "少量了一段路" })).toContainText("没有重复装入");
});

test("装入时逐个写明结果：装入、改名、没有写好、哪个案例哪一栏不对；原有的不动", async ({ page }) => {
  await open(page);
  await bring(page, toFile([first]));
  const file = JSON.parse(toFile([{ ...first, trap: "改过的" }, second, second]));
  file.cases[1].persons[0].basis = ["11.1.9"];
  file.cases[2].title = "";
  await bring(page, JSON.stringify(file));
  await expect(page.getByText("文件里有3个案例，装入2个。")).toBeVisible();
  await expect(page.getByRole("row", { name: first.title })).toContainText(`改名为「${first.title}（2）」`);
  await expect(page.getByRole("row", { name: second.title })).toContainText("第1人，引用的条款，第1项：没有这一条款项");
  await expect(page.getByRole("row", { name: "第3个案例" })).toContainText("标题：还没有写");
  await expect(page.getByRole("heading", { name: first.title, exact: true })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test("损坏的、别处的、空的文件说明原因，已有的案例不动", async ({ page }) => {
  await open(page);
  await bring(page, toFile([first]));
  await expect(page.getByRole("heading", { name: first.title })).toBeVisible();
  for (const [text, said] of [
    [toFile([second]).slice(0, -200), "文件已损坏"],
    ['{"format":"yiyuan-wizard-answers"}', "这不是本站存出的案例文件"],
    ["随便写的", "这不是本站存出的案例文件"],
    ["", "文件是空的"],
    [toFile([second]).replace('"version": 1', '"version": 9'), "另一个版本"],
  ] as const) {
    await bring(page, text);
    await expect(page.getByText(said)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole("heading", { name: first.title })).toBeVisible();
  await expect(page.getByRole("heading", { name: second.title })).toBeHidden();
});

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

test("写案例的页面没有障碍，窄屏不横向滚动", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await write(page);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
