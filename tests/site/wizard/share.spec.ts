import { readFileSync } from "node:fs";
import jsQR from "jsqr";
import type { Page } from "playwright/test";
import { qrModules } from "../../../src/codes/qr.ts";
import type { Answers } from "../../../src/law/index.ts";
import { toFragment } from "../../../src/wizard/keep/codec.ts";
import { loadEdition } from "../../../src/wizard/keep/load-edition.ts";
import { HANDLER, REACHED_CASE } from "../../support/law/cases.ts";
import { axeViolations } from "../../support/site.ts";
import {
  answerList,
  button,
  expect,
  expectQuestion,
  expectResult,
  follow,
  KEPT_UNDER,
  resume,
  test,
} from "../../support/wizard.ts";

const { assessedOn, ...caseAnswers } = REACHED_CASE;
const NAMED: Answers = { ...REACHED_CASE, persons: [{ ...HANDLER, label: "张某某" }] };
const BARE = { names: false, reasons: false };
const LINK = toFragment({ assessedOn, caseAnswers, persons: [HANDLER] }, loadEdition(), BARE);

const kept = (page: Page) =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? "{}") as Answers, KEPT_UNDER);
const unfold = (page: Page) => page.getByText("保存、分享或打开回答").click();

async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await button(page, name).click();
  return readFileSync(await (await download).path(), "utf8");
}

test("打开带回答的链接：回答都在，地址里什么也没留下", async ({ page }) => {
  await follow(page, LINK);
  await expectResult(page);
  await expect(page.getByText("已经打开其中的回答。")).toBeVisible();
  await expect(page).toHaveURL(/\/wizard\/$/);
  const { label: _, ...unnamed } = HANDLER;
  expect(await kept(page)).toEqual({ version: 1, ...REACHED_CASE, persons: [unnamed] });
  await button(page, "撤销打开").click();
  await expectQuestion(page, "procedure");
});

test("这个标签页已有回答：先问用哪一份，两份并排；不选就不动，选了还能撤销", async ({ page }) => {
  await resume(page, { procedure: "other" });
  await follow(page, LINK);
  await expect(page.getByText("本页已有回答。要用哪一份？")).toBeVisible();
  expect(await kept(page)).toMatchObject({ procedure: "other" });
  await page.getByText("两份不同的地方").click();
  await expect(page.getByRole("row", { name: /案件的程序|程序/ }).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await button(page, "用打开的回答").click();
  await expect(page.getByText("已经打开其中的回答。")).toBeVisible();
  expect(await kept(page)).toMatchObject({ procedure: "litigation" });
  await button(page, "撤销打开").click();
  await expect(page.getByText("已经撤销")).toBeVisible();
  expect(await kept(page)).toMatchObject({ procedure: "other" });
  await follow(page, LINK);
  await button(page, "保留现有的回答").click();
  await expect(page.getByText("保留了本页现有的回答。")).toBeVisible();
  expect(await kept(page)).toMatchObject({ procedure: "other" });
});

test("还没有核对的回答做成链接、存成文件，在别处打开仍然列着", async ({ page }) => {
  const marked = (name: string) => page.getByRole("status").getByRole("button", { name, exact: true });
  const confirm = ["period", "results"];
  await follow(page, toFragment({ assessedOn, caseAnswers, persons: [HANDLER], confirm }, loadEdition(), BARE));
  await expectResult(page);
  for (const name of ["日期", "结果"]) await expect(marked(name)).toBeVisible();
  await unfold(page);
  const text = await saved(page, "保存为文件");
  await button(page, "都不用改").click();
  await expect(marked("结果")).toHaveCount(0);
  await page.getByText("粘贴链接或文件内容", { exact: true }).click();
  await page.getByLabel("链接或文件内容", { exact: true }).fill(text);
  await button(page, "读取").click();
  await page.getByText("两份不同的地方").click();
  await expect(page.getByRole("row", { name: "还没有核对的回答 没有 日期、结果" })).toBeVisible();
  await button(page, "用打开的回答").click();
  for (const name of ["日期", "结果"]) await expect(marked(name)).toBeVisible();
});

test("链接被截断：说明不完整，读得出的照样用；全坏了，原有的不动", async ({ page }) => {
  await follow(page, LINK.slice(0, -20));
  await expect(page.getByText("链接不完整或者被改动过")).toBeVisible();
  await expect(page.getByText("第1个人的回答已经损坏，没有读出")).toBeVisible();
  await expectQuestion(page, "roles");
  await follow(page, "#a=1.xxxx");
  await expect(page.getByText("没有读出可用的回答。本页原有的回答没有变动。")).toBeVisible();
  expect(await kept(page)).toMatchObject({ procedure: "litigation" });
});

test("链接被转成百分号编码：照样打得开，本页的回答先问过才换；读不出的也说出来，地址都清掉", async ({ page }) => {
  await resume(page, { procedure: "other" });
  await follow(page, LINK.replace("#a=", "#a%3D").replaceAll(".", "%2E"));
  await expect(page.getByText("本页已有回答。要用哪一份？")).toBeVisible();
  await expect(page).toHaveURL(/\/wizard\/$/);
  expect(await kept(page)).toMatchObject({ procedure: "other" });
  await button(page, "用打开的回答").click();
  await expectResult(page);
  await follow(page, "#a%3");
  await expect(page.getByText("没有读出可用的回答。本页原有的回答没有变动。")).toBeVisible();
  await expect(page.getByText("链接不完整或者被改动过")).toBeVisible();
  await expect(page).toHaveURL(/\/wizard\/$/);
  expect(await kept(page)).toMatchObject({ procedure: "litigation" });
});

test("链接里只有案件那一段坏了：说是案件的回答；本页原有的回答不丢", async ({ page }) => {
  const parts = LINK.split(".");
  parts[3] = (parts[3] ?? "").replace(/^.../, "AAA");
  await resume(page, { procedure: "other" });
  await follow(page, parts.join("."));
  await expect(page.getByText("案件的回答已经损坏，没有读出")).toBeVisible();
  expect(await kept(page)).toMatchObject({ procedure: "other" });
  await button(page, "用打开的回答").click();
  expect((await kept(page)).persons?.[0]?.roles).toEqual(HANDLER.roles);
  await button(page, "撤销打开").click();
  expect(await kept(page)).toMatchObject({ procedure: "other" });
});

test("按另一版条文和判定规则做的链接：说明，重新推算", async ({ page }) => {
  const foreign = { text: "0".repeat(64), logic: "1".repeat(64) };
  await follow(page, toFragment({ assessedOn, caseAnswers, persons: [HANDLER] }, foreign, BARE));
  await expect(page.getByText("这些回答是按另一版条文作出的。")).toBeVisible();
  await expect(page.getByText("重新推算，结论可能与当时不同")).toBeVisible();
  await expectResult(page);
});

test("在打开着的自测页上粘贴链接地址，也读得出，地址也清掉", async ({ page }) => {
  await resume(page, { procedure: "other" });
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, LINK);
  await expect(page.getByText("本页已有回答。要用哪一份？")).toBeVisible();
  await expect(page).toHaveURL(/\/wizard\/$/);
});

test("复制的链接不带姓名，打开与原来相同；选了才带", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await resume(page, NAMED);
  await unfold(page);
  await button(page, "复制链接").click();
  await expect(page.getByText("链接已复制。")).toBeVisible();
  const bare = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByLabel("带上姓名或称呼").check();
  await button(page, "复制链接").click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe(bare);
  const named = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => sessionStorage.clear());
  await follow(page, new URL(bare).hash);
  await expectResult(page);
  expect((await kept(page)).persons?.[0]).not.toHaveProperty("label");
  await page.evaluate(() => sessionStorage.clear());
  await follow(page, new URL(named).hash);
  await expectResult(page);
  expect((await kept(page)).persons?.[0]?.label).toBe("张某某");
});

test("二维码扫得出同一个链接，可以存成图", async ({ page, baseURL }) => {
  await resume(page, { ...REACHED_CASE, persons: [HANDLER] });
  await unfold(page);
  await button(page, "显示二维码").click();
  await expect(page.getByRole("img", { name: "打开这份自测回答的二维码" })).toBeVisible();
  const size = qrModules(`${baseURL}/wizard/${LINK}`)?.length ?? 0;
  const svg = await saved(page, "保存为 SVG");
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let point = 0; point < scale * scale; point++) {
      const row = Number(y) * scale + Math.floor(point / scale);
      pixels.fill(
        0,
        (row * size * scale + Number(x) * scale + (point % scale)) * 4,
        (row * size * scale + Number(x) * scale + (point % scale)) * 4 + 3,
      );
    }
  }
  expect(jsQR(pixels, size * scale, size * scale)?.data).toBe(`${baseURL}/wizard/${LINK}`);
  expect((await saved(page, "保存为 PNG")).slice(1, 4)).toBe("PNG");
});

test("保存为文件，重新开始以后打开：先问过才换，一项不差；不选就没有姓名", async ({ page }) => {
  await resume(page, NAMED);
  await unfold(page);
  const text = await saved(page, "保存为文件");
  expect(text).not.toContain("张某某");
  expect(JSON.parse(text)).toMatchObject({ textHash: loadEdition().text, logicHash: loadEdition().logic, assessedOn });
  await resume(page, { procedure: "other" });
  await unfold(page);
  await page
    .getByLabel("打开文件")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await button(page, "用打开的回答").click();
  await expectResult(page);
  const { label: _, ...unnamed } = HANDLER;
  expect(await kept(page)).toEqual({ version: 1, ...REACHED_CASE, persons: [unnamed] });
  await button(page, "撤销打开").click();
  expect(await kept(page)).toMatchObject({ procedure: "other" });
});

test("粘贴有毛病的文件：逐处用题目的名称写明，其余照用", async ({ page }) => {
  await resume(page, {});
  await unfold(page);
  await page.getByText("粘贴链接或文件内容").click();
  await page
    .getByLabel("链接或文件内容", { exact: true })
    .fill('{"version":1,"procedure":"litigation","organ":"maybe","persons":[{"findings":{"11.1.9":"yes"}}]}');
  await button(page, "读取").click();
  await expect(page.getByText("责任人1，「11.1.9」：办法没有这一项情节")).toBeVisible();
  await expect(page.getByText("涉案单位：写的是「maybe」；可以选的是「本县行政机关或授权组织」")).toBeVisible();
  await expect(page.getByText("自测日期：没有写，用今天代替")).toBeVisible();
  await expectQuestion(page, "organ");
  await expect(answerList(page)).toContainText("诉讼");
});

test("打开链接以后清除：「撤销打开」也没有了，粘贴的文字、还没有选的链接都不留", async ({ page }) => {
  await resume(page, { procedure: "other" });
  await follow(page, LINK);
  await button(page, "用打开的回答").click();
  await expect(button(page, "撤销打开")).toBeVisible();
  await button(page, "重新开始").click();
  await button(page, "清除").click();
  await expectQuestion(page, "procedure");
  await expect(button(page, "撤销打开")).toHaveCount(0);
  await unfold(page);
  await page.getByText("粘贴链接或文件内容").click();
  await page.getByRole("textbox", { name: "链接或文件内容" }).fill("张某某");
  await button(page, "重新开始").click();
  await button(page, "清除").click();
  await unfold(page);
  await page.getByText("粘贴链接或文件内容").click();
  await expect(page.getByRole("textbox", { name: "链接或文件内容" })).toHaveValue("");
});
