import { gzipSync } from "node:zlib";
import type { Page } from "playwright/test";
import type { Answers } from "../../src/law/index.ts";
import { GRAPHS } from "../../src/logic/graph.ts";
import { caseWith, handlerWith } from "../support/law/cases.ts";
import { axeViolations } from "../support/site.ts";
import { button, expect, expectResult, resume, test } from "../support/wizard.ts";

const PATH = "看这次走过的路径";
const CASE: Answers = {
  ...caseWith({ subjects: "unknown", nominalFault: "no" }),
  persons: [
    handlerWith({ label: "张某", findings: { "11.1.4": "yes", "13.1.1": "unknown" } }),
    handlerWith({ label: "李某", roles: ["litigator"] }),
  ],
};

const drawing = (page: Page, title: string) => page.getByRole("region", { name: `流程图：${title}` });
const figure = (page: Page, title: string) => page.getByRole("figure", { name: title });

/** What a drawing and the list below it show: the ids of states and transitions, each with how it stands. */
async function shown(page: Page, title: string, part: "svg" | "ol") {
  return figure(page, title)
    .last()
    .locator(`${part} [data-state], ${part} [data-edge]`)
    .evaluateAll((elements) =>
      (elements as (HTMLElement | SVGElement)[])
        .map((element) => {
          const own = element.cloneNode(true) as Element;
          for (const inner of own.querySelectorAll("ul")) inner.remove();
          const standing =
            /--(taken|open|unreached)/.exec(`${own.getAttribute("class")} ${own.innerHTML}`)?.[1] ?? "plain";
          return `${element.dataset.state ?? element.dataset.edge}: ${standing}`;
        })
        .sort(),
    );
}

async function sameInBoth(page: Page, title: string): Promise<string[]> {
  const drawn = await shown(page, title, "svg");
  expect(await shown(page, title, "ol")).toEqual(drawn);
  return drawn;
}

test.describe("没有脚本", () => {
  test("判定逻辑页画出案件图和人员图，文字版与图相同，条文可以点开", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/logic/");
    for (const [title, { states, edges }] of [
      ["案件", GRAPHS.case],
      ["每个人", GRAPHS.person],
    ] as const) {
      await expect(drawing(page, title)).toBeVisible();
      for (const part of ["svg", "ol"]) {
        await expect(figure(page, title).locator(`${part} [data-state]`)).toHaveCount(states.length);
        await expect(figure(page, title).locator(`${part} [data-edge]`)).toHaveCount(edges.length);
      }
      await page.getByText(`文字版：${title}`).click();
      await expect(figure(page, title).getByRole("listitem").first()).toBeVisible();
    }
    await drawing(page, "案件").getByRole("link", { name: "第十九条" }).first().click();
    await expect(page).toHaveURL(/\/text\/19\/$/);
    await context.close();
  });
});

test("判定逻辑页390像素宽：图可以用键盘滚动，页面不横向滚动，无障碍检查通过", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/logic/");
  await drawing(page, "案件").focus();
  await expect(drawing(page, "案件")).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const area = drawing(page, "每个人");
  expect(await area.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
});

test("结果：图的脚本至多15千字节，答了题就取好，按了只是画出来；走过的、还可能走到的与文字版相同", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const drawn = page.waitForResponse(/\/PathChart\.[^/]+\.js$/);
  const data = page.waitForResponse(/\/data\/chart\.json$/);
  await resume(page, CASE);
  await expectResult(page);
  expect(gzipSync(await (await drawn).body(), { level: 9 }).length).toBeLessThanOrEqual(15_000);
  await data;
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await button(page, PATH).first().click();
  await expect(page.getByRole("heading", { name: "这次走过的路径" })).toBeFocused();
  expect(asked).toEqual([]);

  const ofCase = await sameInBoth(page, "案件");
  expect(ofCase).toContain("reached: taken");
  expect(ofCase).toContain("subjects>compensationPaid: open");
  expect(ofCase).toContain("not-applicable: unreached");
  const ofPerson = await sameInBoth(page, "张某");
  expect(ofPerson).toContain("undetermined: taken");
  expect(ofPerson).toContain("exempt: open");
  expect(ofPerson).toContain("contested: open");
  expect(ofPerson).toContain("severe: unreached");
  await expect(figure(page, "李某")).toHaveCount(0);
  await page.getByText("文字版：张某").click();
  await expect(figure(page, "张某").getByText("（还可能走到）").first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test("结果有几个人：每个人的图在这个人的结果下面", async ({ page }) => {
  await resume(page, CASE);
  await expectResult(page);
  await button(page, PATH).nth(1).click();
  await expect(drawing(page, "李某")).toBeVisible();
  expect(await sameInBoth(page, "李某")).toContain("not-responsible: taken");
  await expect(figure(page, "张某")).toHaveCount(0);
});

test("图没有取到：说明原因，可以再按", async ({ page }) => {
  await page.route("**/data/chart.json", (route) => route.fulfill({ status: 200, body: "{" }));
  await resume(page, CASE);
  await expectResult(page);
  await button(page, PATH).first().click();
  await expect(page.getByText("流程图没有取到")).toBeVisible();
  await page.unroute("**/data/chart.json");
  await button(page, PATH).first().click();
  await expect(drawing(page, "张某")).toBeVisible();
});
