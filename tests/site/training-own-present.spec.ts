import type { Browser, Page } from "playwright/test";
import type { TrainingCase } from "../../src/training/case.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { settle, withPerson } from "../../src/training/own/own-case.ts";
import { caseNumbers, numbersOf, voteCode } from "../../src/training/vote/code.ts";
import { keepOwn, putOwn } from "../support/own.ts";
import { begin, codeOn, enter, faultsOfFit, heading, readQr, SIZES, start, turnTo } from "../support/present.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const cases = loadCases();
const [base] = cases.filter(({ persons, end }) => persons.length === 2 && end === null);
const [beside] = cases.filter((one) => one !== base);
if (!(base && beside)) throw new Error("没有两个人的案例");
const OWN = { ...base, slug: "own-7q2", title: "自己写的案例" };
const VOTE = "先判断，再报代码";
const NUMBER = numbersOf([OWN.slug], caseNumbers(cases.map(({ slug }) => slug)).values()).get(OWN.slug) ?? 0;

/** The case with six persons, long names, a long title and a long point: as much as a case can hold. */
function crowded(one: TrainingCase): TrainingCase {
  const [first] = one.persons;
  const [facts] = one.facts.persons ?? [];
  const six = [withPerson, withPerson, withPerson, withPerson].reduce((made, more) => more(made), one);
  return settle({
    ...six,
    title: "案".repeat(30),
    points: ["点".repeat(200)],
    persons: six.persons.map((_, n) => ({
      ...(first ?? six.persons[0]),
      label: `政策法规科第${n + 1}名承办人欧阳`,
    })) as never,
    facts: { ...six.facts, persons: six.persons.map(() => facts ?? {}) },
  });
}

/** A phone of somebody else: nothing of this device is on it. */
async function phoneAt(browser: Browser, address: string): Promise<Page> {
  const phone = await (await browser.newContext({ locale: "zh-CN", viewport: { width: 390, height: 800 } })).newPage();
  await phone.goto(address);
  return phone;
}

test("自己的案例和本站的案例一起投影：逐步揭示，到答案；讲稿窗口也有", async ({ page, context }) => {
  await keepOwn(page, [OWN]);
  await page.getByRole("link", { name: `投影 ${OWN.title}` }).click();
  await expect(page.getByRole("checkbox", { name: OWN.title })).toBeChecked();
  await page.getByRole("checkbox", { name: beside.title }).check();
  expect(await axeViolations(page)).toEqual([]);
  await begin(page);
  await turnTo(page, OWN.title);
  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: "讲稿窗口" }).click();
  const notes = await opening;
  await expect(notes.getByRole("heading", { name: `现在这一张：${OWN.title}` })).toBeVisible();
  await expect(notes.getByText(OWN.trap)).toBeVisible();
  const [person] = OWN.persons;
  await turnTo(page, `${person?.label}：判定步骤`);
  const now = page.getByRole("listitem").and(page.locator("[aria-current=step]"));
  await expect(now).toHaveCount(1);
  for (let presses = 0; presses < 40 && (await now.count()) > 0; presses += 1) await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(heading(page, `答案：${person?.label}`)).toBeVisible();
  await expect(notes.getByText(person?.why ?? "").first()).toBeVisible();
});

test("学员的手机扫码投票：没有案情，有标题和每个人；代码报回来计票，别的案例的代码认得出", async ({
  page,
  browser,
}) => {
  await keepOwn(page, [OWN]);
  await start(page, `cases=${OWN.slug},${beside.slug}`);
  await page.getByRole("button", { name: "一览" }).click();
  await page.getByRole("button", { name: new RegExp(`${OWN.title}.*${VOTE}`) }).click();
  const address = (await readQr(page)) ?? "";
  expect(address.length).toBeLessThan(160);
  const phone = await phoneAt(browser, address);
  await expect(phone.getByRole("heading", { name: OWN.title })).toBeVisible();
  await expect(phone.getByText("案情在讲课人的屏幕上")).toBeVisible();
  await expect(phone.getByRole("group", { name: OWN.persons[1]?.label ?? "" })).toBeVisible();
  await expect(phone.getByText(OWN.story[0] ?? "")).toHaveCount(0);
  const code = await codeOn(phone, [6, 1]);
  expect(await axeViolations(phone)).toEqual([]);
  const other = await phoneAt(browser, address.replace(/#.*/, `#${beside.slug}`));
  const foreign = await codeOn(
    other,
    beside.persons.map(() => 6),
  );
  await enter(page, code);
  await expect(page.getByText("已收1份")).toBeVisible();
  await enter(page, foreign);
  await expect(page.getByText(`这是「${beside.title}」的代码`)).toBeVisible();
  await page.getByLabel("输入代码").press("Escape");
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("listitem").filter({ hasText: "6　应予问责" })).toContainText("1票");
  await phone.context().close();
  await other.context().close();
});

test("收了票以后改了案例里的人，接着放，先前的票不算到别人名下", async ({ page }) => {
  await keepOwn(page, [OWN]);
  await start(page, `cases=${OWN.slug}`);
  await turnTo(page, VOTE);
  for (const mark of [0, 1]) await enter(page, voteCode(NUMBER, [6, 1], mark));
  await expect(page.getByText("已收2份")).toBeVisible();
  const renamed = OWN.persons.map((person, n) => (n === 0 ? { ...person, label: "承办人小周" } : person));
  await putOwn(page, [settle({ ...OWN, persons: renamed })]);
  await page.reload();
  await page.getByRole("button", { name: /^接着放/ }).click();
  await turnTo(page, VOTE);
  await expect(page.getByText("已收0份")).toBeVisible();
});

test("二维码的网址残缺的，手机上照实说，请重新扫", async ({ page }) => {
  await keepOwn(page, [OWN]);
  await start(page, `cases=${OWN.slug}`);
  await turnTo(page, VOTE);
  const address = (await readQr(page)) ?? "";
  for (const damaged of [
    address.slice(0, -4),
    address.replace("#o=1.", "#o=2."),
    `${address.slice(0, -9)}A${address.slice(-8)}`,
  ]) {
    await page.goto("/about/");
    await page.goto(damaged);
    await expect(page.getByRole("alert")).toHaveText("网址不完整，读不出案例。请重新扫讲课人屏幕上的二维码。");
    await expect(page.getByRole("radio")).toHaveCount(0);
  }
  expect(await axeViolations(page)).toEqual([]);
});

test("没有通过核对的不列出，写明原因；网址里有而这台设备上没有的，也写明", async ({ page }) => {
  await keepOwn(page, [OWN, { ...OWN, slug: "own-bad", title: "没写好的案例", trap: "" }]);
  await page.goto(`/training/present/?cases=${OWN.slug},own-bad,own-gone1`);
  await expect(page.getByRole("checkbox", { name: OWN.title })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "没写好的案例" })).toHaveCount(0);
  await expect(page.getByText("「没写好的案例」没有通过核对，还有1处要改，不能投影。")).toBeVisible();
  await expect(page.getByText("网址里有1个自己的案例不在这台设备上，没有列出。")).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test("选好以后案例被删除，写明没有开始，不再列出", async ({ page }) => {
  await keepOwn(page, [OWN]);
  await page.goto(`/training/present/?cases=${OWN.slug}`);
  await expect(page.getByRole("checkbox", { name: OWN.title })).toBeChecked();
  await putOwn(page, []);
  await page.getByRole("button", { name: "开始", exact: true }).click();
  await expect(page.getByText(`「${OWN.title}」已经不在这台设备上`)).toBeVisible();
  await expect(page.getByRole("checkbox", { name: OWN.title })).toHaveCount(0);
});

for (const size of SIZES) {
  test(`${size.width}×${size.height}：六个人的自己的案例，每一步都放得下`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    const six = crowded(OWN);
    await keepOwn(page, [six]);
    await start(page, `cases=${six.slug}`);
    expect(await faultsOfFit(page)).toEqual([]);
  });
}

test("1024×768：标题、称呼、要点里有很长而不断开的字母，也不出幻灯片", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const [first, ...others] = OWN.persons;
  const long = settle({
    ...OWN,
    title: "M".repeat(30),
    points: ["_".repeat(120), "a".repeat(200)],
    persons: [{ ...first, label: "Sachbearbeiter" }, ...others] as never,
  });
  await keepOwn(page, [long]);
  await start(page, `cases=${long.slug}`);
  expect(await faultsOfFit(page)).toEqual([]);
});
