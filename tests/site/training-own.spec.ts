import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { toFile } from "../../src/training/own/file.ts";
import { bring, openImport } from "../support/own.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const [first, second] = loadCases();
if (!(first && second)) throw new Error("没有案例");
const STORY = "镇里给一条村道定了补偿，承办人小周没有查对面积就报了数。".repeat(4);

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
  await openImport(page);
  await bring(page, text);
  await expect(page.getByText("文件里有2个案例，装入2个。")).toBeVisible();
  await expect(page.getByRole("heading", { name: "少量了一段路" })).toBeVisible();
  await expect(page.getByRole("heading", { name: first.title })).toBeVisible();
  await bring(page, text);
  await expect(page.getByText("文件里有2个案例，装入0个。")).toBeVisible();
  await expect(page.getByRole("row", { name: "少量了一段路" })).toContainText("没有重复装入");
});

test("装入时逐个写明结果：装入、改名、没有写好、哪个案例哪一栏不对；原有的不动", async ({ page }) => {
  await openImport(page);
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
  await openImport(page);
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

test("写案例的页面没有障碍，窄屏不横向滚动", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await write(page);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
