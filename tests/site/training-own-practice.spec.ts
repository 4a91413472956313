import { loadCases } from "../../src/training/load-cases.ts";
import { keepOwn, putOwn } from "../support/own.ts";
import { axeViolations, expect, test } from "../support/site.ts";
import { expectResult, fillIn, heading } from "../support/wizard.ts";

const [base] = loadCases().filter(({ persons, end }) => persons.length === 1 && end === null);
if (!base) throw new Error("没有一个人的案例");
const OWN = { ...base, slug: "own-7q2", title: "自己写的案例" };

test("自己的案例可以用自测做到结果，从案例里的人开始，做完与答案对照，能看到答案和要点", async ({ page }) => {
  await keepOwn(page, [OWN]);
  await page.getByRole("link", { name: "用自测做一遍" }).click();
  const bar = page.getByRole("complementary").filter({ hasText: "正在做虚构案例" });
  await expect(bar.getByRole("link", { name: OWN.title })).toBeVisible();
  await bar.getByText("看案情").click();
  await expect(bar.getByText(OWN.story[0] ?? "")).toBeVisible();
  await fillIn(page, OWN.facts);
  await expectResult(page);
  const compare = page.getByRole("region", { name: "与案例答案对照" });
  await expect(compare).toContainText("您的每一步回答都与答案一致。");
  await expect(compare).toContainText(`${OWN.persons[0]?.label}：您的结论是`);
  expect(await axeViolations(page)).toEqual([]);
  await compare.getByRole("link", { name: "看这个案例的答案和要点" }).click();
  const sheets = page.getByRole("region", { name: "打印内容" });
  await expect(sheets.getByRole("heading", { name: OWN.title })).toBeInViewport();
  await expect(sheets.getByText(OWN.points[0] ?? "")).toBeVisible();
  await expect(sheets.getByRole("article")).toHaveCount(1);
});

test("与答案不同的，指出改变结论的一处；做这个案例不动自己的自测", async ({ page }) => {
  await keepOwn(page, [OWN]);
  await page.getByRole("link", { name: "用自测做一遍" }).click();
  // What is chosen before the case is there would be lost.
  await expect(page.getByText("正在做虚构案例")).toBeVisible();
  await page.getByLabel("其他程序", { exact: true }).check();
  await page.getByRole("button", { name: /下一步|看结果/ }).click();
  const compare = page.getByRole("region", { name: "与案例答案对照" });
  await expect(compare).toContainText("改变结论的不同：这个案件走的是什么程序？");
  await page.goto("/wizard/");
  await expect(page.getByText("正在做虚构案例")).toHaveCount(0);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("自测从案例里的人开始；改了称呼，原来的回答不再拿来对照", async ({ page }) => {
  const [two] = loadCases().filter(({ persons, end }) => persons.length === 2 && end === null);
  if (!two) throw new Error("没有两个人的案例");
  await keepOwn(page, [{ ...two, slug: OWN.slug }]);
  await page.getByRole("link", { name: "用自测做一遍" }).click();
  await page.getByRole("button", { name: "一屏核对" }).click();
  await expect(page.getByRole("heading", { name: two.persons[1]?.label ?? "" })).toBeVisible();
  await page.goto("/training/own/");
  await page.getByRole("button", { name: /^修改/ }).click();
  await page.getByLabel("称呼").last().fill("应诉人员小马");
  await page.getByRole("button", { name: "写完，回到列表" }).click();
  await page.getByRole("link", { name: "用自测做一遍" }).click();
  await page.getByRole("button", { name: "一屏核对" }).click();
  await expect(page.getByRole("heading", { name: "应诉人员小马" })).toBeVisible();
});

test("案例已经删除，或者改得不对了，照实说，自测照样能做", async ({ page }) => {
  await keepOwn(page, [OWN]);
  await page.getByRole("link", { name: "用自测做一遍" }).click();
  await expect(page.getByText("正在做虚构案例")).toBeVisible();
  await putOwn(page, [{ ...OWN, trap: "" }]);
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("这个案例还没有通过核对");
  await putOwn(page, []);
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("这台设备上没有这个案例");
  expect(await axeViolations(page)).toEqual([]);
  await expect(heading(page)).toHaveText("这个案件走的是什么程序？");
  await page.getByRole("link", { name: "这台设备上的案例" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("自己的案例");
});

test("没有写好的案例不能用自测做，不能投影", async ({ page }) => {
  await keepOwn(page, [OWN, { ...OWN, slug: "own-bad", title: "没写好的案例", trap: "" }]);
  await expect(page.getByText("还有1处没有写好")).toBeVisible();
  for (const use of ["用自测做一遍", "投影", "用它做讲义"]) {
    await expect(page.getByRole("link", { name: `${use} ${OWN.title}` })).toBeVisible();
    await expect(page.getByRole("link", { name: `${use} 没写好的案例` })).toHaveCount(0);
  }
});
