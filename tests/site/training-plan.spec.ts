import { type Page, test as quiet } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { toFile } from "../../src/training/own/file.ts";
import { readPrinted } from "../support/printed.ts";
import { axeViolations, expect, squeeze, test } from "../support/site.ts";

const cases = loadCases();
const HEADER = "虚构案例，供培训使用";
const three = cases.filter((one) => one.persons.length === 3);
const some = [...three.slice(0, 1), ...cases.slice(0, 2)];
const address = (of: readonly { slug: string }[]) => `/training/plan/?cases=${of.map(({ slug }) => slug).join(",")}`;

async function choose(page: Page, sheets: readonly string[]) {
  for (const name of ["学员讲义", "答案", "安排"])
    await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).setChecked(sheets.includes(name));
}

test("地址里写明的案例已经选上；再选一个，地址跟着变，讲义多一份", async ({ page }) => {
  await page.goto(address(some));
  const sheets = page.getByRole("region", { name: "打印内容" }).getByRole("article");
  await expect(sheets).toHaveCount(some.length);
  const more = cases.find((one) => !some.includes(one));
  await page.getByRole("checkbox", { name: new RegExp(`^${more?.title}`) }).check();
  await expect(sheets).toHaveCount(some.length + 1);
  expect(page.url()).toContain(more?.slug);
  await page.getByRole("button", { name: "全部不选" }).click();
  await expect(page.getByText("还没有选案例。选上以后")).toBeVisible();
});

test("讲义有案情、每个人的空行和讨论题，没有答案", async ({ page }) => {
  await page.goto(address(some));
  const sheets = page.getByRole("region", { name: "打印内容" });
  for (const one of some) {
    const sheet = sheets.getByRole("article").filter({ has: page.getByRole("heading", { name: one.title }) });
    await expect(sheet).toContainText(one.story[0] ?? "");
    for (const { label, why } of one.persons) {
      await expect(sheet.getByRole("heading", { name: label })).toBeVisible();
      await expect(sheet).not.toContainText(why);
    }
    await expect(sheet).toContainText(one.discuss[0] ?? "");
    await expect(sheet).not.toContainText(one.trap);
  }
});

test("办法是否适用没有规定的案例，答案页的结论写明有前提，先说没有规定的是什么", async ({ page }) => {
  await page.goto("/training/plan/?cases=one-sided-survey&sheets=key");
  const sheets = page.getByRole("region", { name: "打印内容" });
  await expect(sheets.getByRole("heading", { name: "承办人汤某：应予问责（有前提）" })).toBeVisible();
  await expect(sheets).toContainText("办法没有规定：「以哪一个日期为准」（第十九条）。");
});

test("还没有作出责任追究决定的案例，答案页不说三个日期都在有效期内", async ({ page }) => {
  await page.goto("/training/plan/?cases=missing-boundary-map&sheets=key");
  const sheets = page.getByRole("region", { name: "打印内容" });
  await expect(sheets).toContainText("还没有作出责任追究决定；");
  await expect(sheets).not.toContainText("责任追究三个日期都在有效期内");
});

test("全部案例的讲义和答案各占一页 A4，每页都写明虚构", async ({ page }) => {
  await page.goto(address(cases));
  for (const name of ["学员讲义", "答案"]) {
    await choose(page, [name]);
    await expect(page.getByRole("region", { name: "打印内容" }).getByRole("article")).toHaveCount(cases.length);
    const pages = await readPrinted(await page.pdf({ preferCSSPageSize: true }));
    for (const [index, printed] of pages.entries()) {
      expect(printed.width).toBeCloseTo(210, 0);
      expect(printed.height).toBeCloseTo(297, 0);
      expect(printed.text, `${name} ${index}`).toContain(HEADER);
      expect(printed.text).not.toContain("选案例");
    }
    for (const one of cases) {
      // Chromium names the glyph of 户 by a radical that stands for 戶.
      const on = pages.filter(({ text }) => text.replaceAll("戶", "户").includes(`${name}${squeeze(one.title)}`));
      expect(on, `${name} ${one.slug}`).toHaveLength(1);
    }
    expect(pages).toHaveLength(cases.length);
  }
});

test("自己的案例里有很长而不断开的一串，讲义、答案、安排都不出纸边，别的案例不缩小", async ({ page }) => {
  const [one] = cases;
  if (!one) throw new Error("没有案例");
  const long = {
    ...one,
    slug: "own-1",
    title: "Wettbewerbsbeschränkungsgesetz",
    story: [...one.story, "_".repeat(120)],
    points: ["a".repeat(200)],
    discuss: ["b".repeat(200)],
    trap: "c".repeat(600),
  };
  await page.addInitScript((kept) => localStorage.setItem("yiyuan-training-own", kept), toFile([long]));
  await page.goto(`/training/plan/?cases=own-1,${cases[1]?.slug}`);
  await choose(page, ["学员讲义", "答案", "安排"]);
  const sheets = page.getByRole("region", { name: "打印内容" }).getByRole("article");
  await expect(sheets).toHaveCount(5);
  // As wide as the text of a page of A4.
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: "print" });
  const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(wide)).toBe(0);
});

test("一个案例超过一个半小时的，安排里写明在讨论中间休息", async ({ page }) => {
  const [one] = cases;
  if (!one) throw new Error("没有案例");
  const discuss = Array.from({ length: 25 }, (_, n) => `第${n + 1}个问题怎么看？`);
  const long = { ...one, slug: "own-1", title: "讨论很多的案例", discuss };
  await page.addInitScript((kept) => localStorage.setItem("yiyuan-training-own", kept), toFile([long]));
  await page.goto("/training/plan/?cases=own-1");
  await choose(page, ["安排"]);
  await page.getByLabel("时长").selectOption({ label: "半天（三小时）" });
  const sheet = page.getByRole("region", { name: "打印内容" }).getByRole("article");
  await expect(sheet).toContainText(/「讨论很多的案例」要\d+分钟，其中讨论的时间里算进了1次休息（每次10分钟）/);
  await expect(sheet.getByRole("row").filter({ hasText: "休息" })).toHaveCount(1);
});

test("一页放不下的自己的案例接着印到下一页，每页页头都写明虚构；没有通过核对的不列出", async ({ page }) => {
  const [one] = three;
  if (!one) throw new Error("没有三个人的案例");
  const long = {
    ...one,
    slug: "own-1",
    title: "很长的案例",
    points: Array.from({ length: 40 }, (_, n) => `${n}`.padEnd(80, "要点")),
  };
  const text = toFile([long, { ...long, slug: "own-2", title: "没写好的案例", trap: "" }]);
  await page.addInitScript((kept) => localStorage.setItem("yiyuan-training-own", kept), text);
  await page.goto("/training/plan/?cases=own-1,own-2");
  await expect(page.getByRole("checkbox", { name: "很长的案例 本机" })).toBeChecked();
  await expect(page.getByText("「没写好的案例」没有通过核对，还有1处要改，不能用来做讲义。")).toBeVisible();
  await choose(page, ["答案"]);
  await expect(page.getByRole("region", { name: "打印内容" }).getByText(one.trap)).toBeVisible();
  const pages = await readPrinted(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(1);
  for (const { text } of pages) expect(text).toContain(HEADER);
});

test("地址里自己的案例：没有通过核对的不说不在这台设备上，不在的才说", async ({ page }) => {
  const text = toFile([{ ...three[0], slug: "own-2", title: "", trap: "" } as never]);
  await page.addInitScript((kept) => localStorage.setItem("yiyuan-training-own", kept), text);
  await page.goto("/training/plan/?cases=own-2,own-3");
  await expect(page.getByText("「没有标题的案例」没有通过核对")).toBeVisible();
  await expect(page.getByText("这台设备上没有这些案例：own-3。")).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

// The browser itself reports what it could not fetch.
quiet("自己的案例没有装载成功的，照实说，不说不在这台设备上；再试一次就有", async ({ page }) => {
  const text = toFile([{ ...three[0], slug: "own-1", title: "自己写的案例" } as never]);
  await page.addInitScript((kept) => localStorage.setItem("yiyuan-training-own", kept), text);
  await page.route(/\/offered\./, (route) => route.abort());
  await page.goto("/training/plan/?cases=own-1,no-such");
  const alert = page.getByRole("alert").filter({ hasText: "自己的案例没有装载成功" });
  await expect(alert).toBeVisible();
  await expect(page.getByText("没有这些案例：no-such。")).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.unroute(/\/offered\./);
  await alert.getByRole("button", { name: "再试一次" }).click();
  await expect(page.getByRole("checkbox", { name: "自己写的案例 本机" })).toBeChecked();
  await expect(alert).toHaveCount(0);
});

test("答案有结论、条款、理由、步骤、要点和容易错的地方", async ({ page }) => {
  await page.goto(address(some));
  await choose(page, ["答案"]);
  const sheets = page.getByRole("region", { name: "打印内容" }).getByRole("article");
  await expect(sheets).toHaveCount(some.length);
  const text = (await sheets.allTextContents()).join("");
  for (const one of some)
    for (const words of [...one.persons.map(({ why }) => why), ...one.points, one.trap]) expect(text).toContain(words);
  expect(text).toContain("追究范围：属于第三条列入追究范围的案件（第三条第一项）");
});

for (const [length, minutes] of [
  ["一小时", 60],
  ["半天（三小时）", 180],
] as const) {
  test(`${length}的安排合计恰好${minutes}分钟，选多了选少了都写明`, async ({ page }) => {
    await page.goto(address(cases));
    await choose(page, ["安排"]);
    await page.getByLabel("时长").selectOption(length);
    await page.getByLabel("开始时间").fill("14:30");
    const rows = page.getByRole("row");
    const sum = async () => {
      const cells = await rows.locator("td:nth-child(2)").allTextContents();
      return cells.map(Number).reduce((total, one) => total + one, 0);
    };
    await expect(page.getByText("选的案例多了")).toBeVisible();
    expect(await sum()).toBe(minutes);
    await expect(rows.nth(1)).toContainText("14:30");
    const pages = await readPrinted(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    await page.goto(address(cases.slice(0, 1)));
    await choose(page, ["安排"]);
    await page.getByLabel("时长").selectOption(length);
    await expect(page.getByText("选的案例少了")).toBeVisible();
    expect(await sum()).toBe(minutes);
  });
}

test("窄屏不横向滚动，安排的表格自己滚动", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(address(some));
  await choose(page, ["学员讲义", "答案", "安排"]);
  await expect(page.getByRole("region", { name: "时间安排" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("没有障碍，键盘可以选案例；什么都不填也能打印", async ({ page }) => {
  await page.goto(address(some));
  await choose(page, ["学员讲义", "答案", "安排"]);
  await expect(page.getByRole("region", { name: "打印内容" }).getByRole("article")).toHaveCount(2 * some.length + 1);
  expect(await axeViolations(page)).toEqual([]);
  const first = page.getByRole("checkbox", { name: new RegExp(`^${cases.at(-1)?.title}`) });
  await first.focus();
  const before = await first.isChecked();
  await page.keyboard.press("Space");
  expect(await first.isChecked()).toBe(!before);
  await expect(page.getByRole("button", { name: "打印", exact: true })).toBeEnabled();
});
