import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { toFile } from "../../src/training/own/file.ts";
import { keepOwn, putOwn } from "../support/own.ts";
import { codeOn, enter, start, turnTo } from "../support/present.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const [first, second] = loadCases();
if (!(first && second)) throw new Error("没有案例");
const OWN = [
  { ...first, slug: "own-1a", title: "自己写的第一个" },
  { ...second, slug: "own-2b", title: "自己写的第二个" },
];
const CASE = "/training/scale-fine/";
const WIPE = "清除这台设备上的全部培训记录";

const wipe = async (page: Page) => {
  await page.goto("/training/");
  await page.getByRole("button", { name: WIPE }).click();
  await expect(page.getByText("已清除这台设备上的培训记录。")).toBeVisible();
};
const kept = (page: Page) =>
  page.evaluate(() =>
    [localStorage, sessionStorage]
      .flatMap((store) => Object.keys(store))
      .filter((name) => /^yiyuan-(training|wizard:)/.test(name)),
  );
/** Answers the question of the drill that is shown, whatever it is. */
const answerAny = async (page: Page) => {
  await expect(page.getByRole("button", { name: "回答" })).toBeVisible();
  const options = page.getByRole("radio");
  if ((await options.count()) > 0) await options.first().check();
  await page.getByRole("button", { name: "回答" }).click();
  await expect(page.locator("#drill-verdict")).toBeFocused();
};

test("别的标签页正在做问答：清除以后从头开始并写明，接着答的不带回旧记录", async ({ page, context }) => {
  await page.goto("/training/drill/");
  await page.getByRole("button", { name: "开始" }).click();
  for (let turn = 0; turn < 2; turn += 1) {
    await answerAny(page);
    await page.getByRole("button", { name: "下一题" }).click();
  }
  await answerAny(page);
  await wipe(await context.newPage());
  await page.bringToFront();
  await expect(page.getByText("培训记录已经清除，从头开始。")).toBeVisible();
  await expect(page.getByText("已答0题，答对0题")).toBeVisible();
  await expect(page.getByRole("button", { name: "回答" })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await kept(page)).toEqual([]);
  await answerAny(page);
  const drill = await page.evaluate(() => JSON.parse(localStorage.getItem("yiyuan-training") ?? "{}").drill);
  expect(Object.keys(drill)).toHaveLength(1);
});

test("清除以后退回问答：浏览器留着的旧页面也从头开始", async ({ page }) => {
  await page.goto("/training/drill/");
  await page.getByRole("button", { name: "开始" }).click();
  await answerAny(page);
  // As a page that the browser put aside and brings back: it has heard nothing.
  await page.evaluate(() => {
    sessionStorage.clear();
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(page.getByText("培训记录已经清除，从头开始。")).toBeVisible();
  await expect(page.getByText("已答0题，答对0题")).toBeVisible();
});

test("别的标签页正在投影：清除以后收到的票也清空", async ({ page, context }) => {
  await start(page, "cases=scale-fine&vote=1");
  await turnTo(page, "先判断，再报代码");
  const phone = await context.newPage();
  await phone.goto("/training/vote/#scale-fine");
  await enter(page, await codeOn(phone, [6, 6]));
  await expect(page.getByText("已收1份")).toBeVisible();
  await wipe(phone);
  await page.bringToFront();
  await expect(page.getByText("已收0份")).toBeVisible();
  expect(await kept(page)).toEqual([]);
  await page.reload();
  expect(await kept(page)).toEqual([]);
});

test("别的标签页正在读条文：那里留着的培训记录也清除", async ({ page, context }) => {
  await page.goto("/text/11/");
  await page.evaluate(() => {
    sessionStorage.setItem("yiyuan-training-votes", "{}");
    sessionStorage.setItem("yiyuan-training-drill:甲班", "[]");
    sessionStorage.setItem("yiyuan-wizard:scale-fine", "{}");
    sessionStorage.setItem("yiyuan-wizard", "{}");
  });
  await wipe(await context.newPage());
  await expect.poll(() => kept(page)).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.getItem("yiyuan-wizard"))).toBe("{}");
});

test("别的标签页正在用自测做案例：清除以后从头做起并写明，旧的回答不再存回", async ({ page, context }) => {
  await page.goto(CASE);
  await page.getByLabel("承办人邱某").selectOption("应予问责");
  await page.getByLabel("应诉人员康某").selectOption("应予问责");
  await page.getByRole("button", { name: "确定判断" }).click();
  await page.getByRole("link", { name: "用自测做这个案例" }).click();
  await page.getByLabel("行政诉讼", { exact: true }).check();
  await page.getByRole("button", { name: "下一步" }).click();
  await wipe(await context.newPage());
  await page.bringToFront();
  await expect(page.getByText("培训记录已经清除，这个案例从头做起。")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个案件走的是什么程序？");
  await page.getByLabel("行政复议", { exact: true }).check();
  await page.getByRole("button", { name: "下一步" }).click();
  const answers = await page.evaluate(() => JSON.parse(sessionStorage.getItem("yiyuan-wizard:scale-fine") ?? "{}"));
  expect(answers.procedure).toBe("reconsideration");
  expect(answers.persons.map(({ label }: { label: string }) => label)).toEqual(["承办人邱某", "应诉人员康某"]);
  await page.reload();
  await expect(page.getByText("这个案例从头做起。")).toHaveCount(0);
});

test("别的标签页正开着案例：清除以后，页上的判断也清除并写明", async ({ page, context }) => {
  await page.goto(CASE);
  await page.getByLabel("承办人邱某").selectOption("应予问责");
  await page.getByLabel("应诉人员康某").selectOption("应予问责");
  await page.getByRole("button", { name: "确定判断" }).click();
  await page.getByText("看答案", { exact: true }).click();
  await expect(page.getByText(/^您的判断：/)).toHaveCount(2);
  await wipe(await context.newPage());
  await page.bringToFront();
  await expect(page.getByText("培训记录已经清除，这里的判断也已清除。")).toBeVisible();
  await expect(page.getByLabel("承办人邱某")).toHaveValue("");
  await expect(page.getByText(/^您的判断：/)).toHaveCount(0);
});

test("别的标签页正在写案例：清除以后，没有存下的也不留，并写明", async ({ page, context }) => {
  await keepOwn(page, OWN);
  await page.getByRole("button", { name: "修改 自己写的第一个" }).click();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("QuotaExceededError");
    };
  });
  await page.getByLabel("标题").fill("没有存下的标题");
  const other = await context.newPage();
  await other.goto("/training/");
  await other.getByRole("button", { name: WIPE }).click();
  await other.getByRole("button", { name: "清除", exact: true }).click();
  await page.bringToFront();
  await expect(page.getByText("培训记录已经清除，这里的案例也已清除。")).toBeVisible();
  await expect(page.getByText("还没有自己的案例。")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("有自己的案例：清除以前写明有几个、还有什么，问一次；答不清除，什么也不动", async ({ page }) => {
  await page.goto("/training/");
  await putOwn(page, OWN);
  await page.getByRole("button", { name: WIPE }).focus();
  await page.keyboard.press("Enter");
  const asked = page.getByRole("group", { name: `${WIPE}？` });
  await expect(asked).toContainText("您自己写的2个案例");
  await expect(asked).toContainText(/判断.*回答.*问答.*票/);
  await expect(asked.getByRole("button", { name: "不清除" })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(asked).toBeHidden();
  await expect(page.getByRole("button", { name: WIPE })).toBeFocused();
  expect(await kept(page)).toEqual(["yiyuan-training-own"]);
});

test("有自己的案例：可以先存成文件再清除，全程用键盘", async ({ page }) => {
  await page.goto("/training/");
  await putOwn(page, OWN);
  await page.getByRole("button", { name: WIPE }).press("Enter");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "先把自己的案例存成文件" }).press("Enter");
  const saved = await waiting;
  expect(saved.suggestedFilename()).toBe("培训案例.json");
  const file = JSON.parse(readFileSync(await saved.path(), "utf8"));
  expect(file.cases.map(({ title }: { title: string }) => title)).toEqual(OWN.map(({ title }) => title));
  await expect(page.getByText("已生成文件。")).toBeVisible();
  await page.getByRole("button", { name: "清除", exact: true }).press("Enter");
  await expect(page.getByText("已清除这台设备上的培训记录。")).toBeVisible();
  await expect(page.getByRole("button", { name: WIPE })).toBeFocused();
  expect(await kept(page)).toEqual([]);
});

test("自己的案例读不出来的，也先问；没有自己的案例，不问", async ({ page }) => {
  await page.goto("/training/");
  await page.evaluate(() => localStorage.setItem("yiyuan-training-own", "{坏的"));
  await page.getByRole("button", { name: WIPE }).click();
  const asked = page.getByRole("group", { name: `${WIPE}？` });
  await expect(asked).toContainText("您自己写的案例，数目读不出来");
  await asked.getByRole("button", { name: "清除", exact: true }).click();
  expect(await kept(page)).toEqual([]);
  // A list that was emptied is kept, too.
  await page.evaluate((text) => localStorage.setItem("yiyuan-training-own", text), toFile([]));
  await page.getByRole("button", { name: WIPE }).click();
  await expect(asked).toBeHidden();
  expect(await kept(page)).toEqual([]);
});

test("没有自己的案例，只有另行保留的读不出的内容，也先问，可以先存成文件", async ({ page }) => {
  await page.goto("/training/");
  await page.evaluate(() => localStorage.setItem("yiyuan-training-own-aside", "{坏的"));
  await page.getByRole("button", { name: WIPE }).click();
  const asked = page.getByRole("group", { name: `${WIPE}？` });
  await expect(asked).toContainText("另行保留的案例内容也一并清除");
  await expect(asked).not.toContainText("您自己写的");
  await expect(asked.getByRole("button", { name: "先把自己的案例存成文件" })).toBeHidden();
  const waiting = page.waitForEvent("download");
  await asked.getByRole("button", { name: "把读不出的部分存成文件" }).click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toBe("读不出的案例.txt");
  expect(readFileSync(await saved.path(), "utf8")).toBe("{坏的");
  await asked.getByRole("button", { name: "不清除" }).click();
  await putOwn(page, OWN);
  await page.getByRole("button", { name: WIPE }).click();
  await expect(asked).toContainText(/您自己写的2个案例.*另行保留的案例内容/);
  await expect(asked.getByRole("button", { name: "先把自己的案例存成文件" })).toBeVisible();
  await asked.getByRole("button", { name: "清除", exact: true }).click();
  expect(await kept(page)).toEqual([]);
});
