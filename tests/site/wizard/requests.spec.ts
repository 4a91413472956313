import { expect, type Page, type Request } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { caseWith } from "../../support/law/cases.ts";
import {
  answerList,
  expectQuestion,
  expectResult,
  fillIn,
  KEPT_UNDER,
  open,
  openWith,
  option,
  test,
} from "../../support/wizard.ts";

/** Two cases with hardly an answer in common. */
const ONE: Answers = { procedure: "other" };
const OTHER: Answers = {
  ...caseWith({ procedure: "reconsideration", organ: "vertical", causes: ["defence"], actDate: "2022-01-01" }),
  results: ["unlawful", "state-compensation"],
  defenceFailures: ["absent", "late-evidence"],
  persons: [
    {
      roles: ["leader", "litigator"],
      findings: { "11.1.4": { reviewed: "yes", "prior-error": "no", direct: "unknown" }, "13.1.3": "yes" },
      crime: "yes",
    },
  ],
};

/** What ends each chain of files that are fetched ahead once something is answered. */
const ENDS = [
  ...["chart", "wizard-keep", "wizard-outcomes", "wizard-paper"].map((name) => `/data/${name}.json`),
  ...["Papers", "WhatWouldChange"].map((name) => `/_astro/${name}.`),
];

/** Resolves once all of them are there: asked before the first answer is given. */
async function fetchedAhead(page: Page): Promise<void> {
  const missing = new Set(ENDS);
  await page.waitForEvent("requestfinished", (request) => {
    for (const end of ENDS) if (request.url().includes(end)) missing.delete(end);
    return missing.size === 0;
  });
}

/** Goes through a case and gives the files it asked for, one line each, and the addresses the page had. */
async function trace(page: Page, facts: Answers) {
  const requests: Request[] = [];
  const addresses = new Set<string>();
  const sockets: string[] = [];
  page.on("request", (request) => requests.push(request));
  page.on("websocket", (socket) => sockets.push(socket.url()));
  page.on("framenavigated", (frame) => addresses.add(frame.url()));
  await open(page);
  const ahead = fetchedAhead(page);
  await fillIn(page, facts);
  await expectResult(page);
  await ahead;
  expect(sockets).toEqual([]);
  await page.close();
  return { requests, addresses: [...addresses], files: requests.map((one) => one.url()).sort() };
}

test("自测只取同一网站的静态文件，取哪些文件与回答无关", async ({ context, baseURL }) => {
  const origin = new URL(baseURL ?? "").origin;
  const traces = [await trace(await context.newPage(), ONE), await trace(await context.newPage(), OTHER)];
  for (const { requests, addresses } of traces) {
    expect(addresses).toEqual([`${origin}/wizard/`]);
    for (const request of requests) {
      const { protocol, origin: from, search, hash } = new URL(request.url());
      expect(request.method(), request.url()).toBe("GET");
      expect(request.postData(), request.url()).toBeNull();
      if (protocol !== "data:")
        expect({ from, search, hash }, request.url()).toEqual({ from: origin, search: "", hash: "" });
    }
  }
  expect(traces[1]?.files).toEqual(traces[0]?.files);
});

test("页面照浏览器的记录说没有发送：取过的文件一一列出；混进别的请求，就标出来", async ({ page }) => {
  await open(page);
  await fillIn(page, OTHER, "causes");
  await page.getByText("有没有发送出去", { exact: true }).click();
  const said = page.getByText(/浏览器取了\d+个文件，都是本网站的静态文件，地址里没有您的回答/);
  await expect(said).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /^\/_astro\/first-question\..+\.js$/ })).toBeVisible();
  await page.evaluate(() => fetch("/icon.svg?answer=yes"));
  await expect(page.getByText(/有1个不是取本网站的静态文件/)).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: "icon.svg?answer=yes（不是本网站的静态文件）" }),
  ).toBeVisible();
});

test("没有脚本，或者脚本还没有运行：按「下一步」，回答也不进地址、不发出去", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.method() + new URL(request.url()).search));
  await page.goto("/wizard/");
  const [choice] = await page.getByRole("radio", { disabled: false }).all();
  // Nothing can be chosen yet; whoever presses there all the same loses nothing by it.
  await choice?.click({ force: true });
  const [next] = await page.getByRole("button", { name: "下一步", disabled: false }).all();
  await next?.click();
  await page.waitForLoadState();
  expect(new Set(requests)).toEqual(new Set(["GET"]));
  expect(new URL(page.url()).search).toBe("");
  await page.close();
});

test("回答只在 sessionStorage 里，别处什么也没有", async ({ page, context }) => {
  await open(page);
  await fillIn(page, OTHER, "leniency");
  const stores = await page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  expect(stores).toEqual({ session: [KEPT_UNDER], local: [], databases: [], caches: [], workers: 0, name: "" });
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).toMatch(/\/wizard\/$/);
});

test("保存的回答损坏：说明没有恢复，从第一题开始，照样能用", async ({ page }) => {
  for (const damaged of ['{"version":1,"procedure":"litig', "不是 JSON", "42", "[]"]) {
    await openWith(page, damaged);
    await expect.soft(page.getByRole("status"), damaged).toContainText("没有恢复");
    await expectQuestion(page, "procedure");
    await fillIn(page, ONE);
    await expectResult(page);
  }
});

test("保存的回答里有不认识的键：说出是哪一个，其余照样恢复", async ({ page }) => {
  await openWith(page, JSON.stringify({ version: 1, procedure: "litigation", organ: "vertical", colour: "red" }));
  await expectQuestion(page, "period");
  const status = page.getByRole("status");
  await expect(status).toContainText("已经恢复这个标签页里先前的回答。");
  await expect(status).toContainText("先前的回答有几处与现在的题目不符，没有恢复：");
  await expect(status).toContainText("colour");
  await expect(answerList(page).getByRole("definition").filter({ hasText: "垂直管理的驻县机构" })).toBeVisible();
});

test("保存的回答里有不认识的值：那一题重新问，别的照样恢复", async ({ page }) => {
  await openWith(page, JSON.stringify({ version: 1, procedure: "litigation", organ: "maybe" }));
  await expectQuestion(page, "organ");
  await expect(page.getByRole("status")).toContainText("涉案单位");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await option(page, "organ", "no").check();
  await fillIn(page, { organ: "no" });
  await expectResult(page);
});

test("答了一题以后，无论怎样答，取的文件都一样；断了网，结果、期限、底稿、保存、路径图都还能用", async ({
  page,
  context,
}) => {
  await open(page);
  const ahead = fetchedAhead(page);
  await fillIn(page, OTHER, "organ");
  await ahead;
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await context.setOffline(true);
  await fillIn(page, OTHER);
  await expectResult(page);
  await expect(page.getByRole("heading", { name: "什么会改变结论", exact: true })).toBeVisible();
  await page.getByText("保存、分享或打开回答").click();
  await expect(page.getByRole("button", { name: "复制链接" })).toBeVisible();
  await page.getByRole("button", { name: "看这次走过的路径" }).click();
  await expect(page.getByRole("heading", { name: "这次走过的路径" })).toBeVisible();
  expect(requests).toEqual([]);
  await context.setOffline(false);
});
