import { expect, type Page } from "playwright/test";
import { caseWith } from "../../support/law/cases.ts";
import {
  button,
  change,
  expectQuestion,
  fillIn,
  KEPT_UNDER,
  open,
  openWith,
  option,
  reload,
  resume,
  test,
} from "../../support/wizard.ts";

const FACTS = { procedure: "litigation", organ: "vertical" } as const;
const stored = (page: Page) =>
  page.evaluate(() => ({ tab: Object.keys(sessionStorage), device: Object.keys(localStorage) }));

/** Chooses that the answers are kept on this device, too. */
async function keepOnDevice(page: Page): Promise<void> {
  await page.getByText("保存在哪里：只在这个标签页", { exact: true }).click();
  await button(page, "也在这台设备上").click();
}

test.afterEach(async ({ page }) => {
  await page.evaluate(() => localStorage.clear());
});

test("不选就只在这个标签页；选了「也在这台设备上」，另开的标签页里也有；改回来，设备上的就删除", async ({
  page,
  context,
}) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  expect(await stored(page)).toEqual({ tab: [KEPT_UNDER], device: [] });
  await page.getByText("保存在哪里：只在这个标签页", { exact: true }).click();
  await expect(page.getByText(/公用的电脑请不要选/)).toBeVisible();
  await button(page, "也在这台设备上").click();
  await expect(page.getByRole("status")).toHaveText("回答从现在起也保存在这台设备上。");
  expect((await stored(page)).device).toEqual([KEPT_UNDER]);
  const other = await context.newPage();
  await open(other);
  await expect(other.getByRole("status")).toHaveText("已经恢复保存在这台设备上的回答。");
  await expectQuestion(other, "period");
  await button(page, "只在这个标签页").click();
  await expect(page.getByRole("status")).toHaveText("设备上的回答已经删除，这个标签页里的还在。");
  expect(await stored(page)).toEqual({ tab: [KEPT_UNDER], device: [] });
  await expect(other.getByRole("status")).toHaveText("另一个标签页已经删除设备上的回答；这里的回答只留在这个标签页。");
  await other.close();
});

test("清除一次，标签页、设备、称呼、撤销记录都没有了，并这样说", async ({ page }) => {
  await resume(page, { ...caseWith({}), persons: [{ label: "甲", roles: ["handler"] }, { label: "乙" }] });
  await keepOnDevice(page);
  await page.getByLabel("第2人的称呼").fill("丙");
  await expect(button(page, "撤销")).toBeEnabled();
  await button(page, "重新开始").click();
  await button(page, "清除").click();
  await expect(page.getByRole("status")).toHaveText(
    "已经全部清除：回答、称呼、理由和撤销记录，训练案例里的自测回答也在内，这个标签页和这台设备上都没有留下。",
  );
  expect(await stored(page)).toEqual({ tab: [], device: [] });
  await expect(button(page, "撤销")).toBeDisabled();
  await page.keyboard.press("Control+z");
  await expectQuestion(page, "procedure");
  await expect(page.getByText("责任人（1）", { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain("丙");
  await reload(page);
  await expect(page.getByRole("status")).toBeEmpty();
});

test("清除自己的自测，训练案例里的自测也清除；在案例里清除，自己的自测还在，并这样说", async ({ page }) => {
  const own = () => page.evaluate((key) => [sessionStorage.getItem(key), localStorage.getItem(key)], KEPT_UNDER);
  const wipe = async () => {
    await button(page, "重新开始").click();
    await button(page, "清除").click();
  };
  await resume(page, { ...FACTS, persons: [{ label: "张三" }] });
  await keepOnDevice(page);
  const mine = await own();
  await page.goto("/wizard/?case=three-signatures");
  await option(page, "procedure", "litigation").check();
  await button(page, "下一步").click();
  await expectQuestion(page, "organ");
  await wipe();
  await expect(page.getByRole("status").filter({ hasText: "这个案例的自测已经清除" })).toContainText(
    "您自己的自测、别的案例的回答没有动",
  );
  await expectQuestion(page, "procedure");
  await expect(page.getByText("责任人（3）", { exact: true })).toBeVisible();
  expect(await own()).toEqual(mine);
  await option(page, "procedure", "litigation").check();
  await button(page, "下一步").click();
  await expectQuestion(page, "organ");
  await open(page);
  await wipe();
  await expect(page.getByRole("status")).toContainText("训练案例里的自测回答也在内");
  expect(await stored(page)).toEqual({ tab: [], device: [] });
});

test("保存的回答有几处不合：逐人逐项说出，只去掉那几处", async ({ page }) => {
  await openWith(
    page,
    JSON.stringify({
      version: 1,
      ...caseWith({}),
      organ: "maybe",
      persons: [
        { label: "甲", roles: ["handler"] },
        { roles: ["approver"], side: "left", findings: { "13.1.3": 1 } },
      ],
    }),
  );
  await expectQuestion(page, "organ");
  const lines = page.getByRole("status").getByRole("paragraph");
  await expect(lines.filter({ hasText: /^涉案单位：写的是「maybe」；可以选的是/ })).toHaveCount(1);
  await expect(lines.filter({ hasText: /^责任人2，所属一方：写的是「left」/ })).toHaveCount(1);
  await expect(lines.filter({ hasText: /^责任人2，打击、报复、威胁、陷害：/ })).toHaveCount(1);
  await option(page, "organ", "yes").check();
  await button(page, "下一步").click();
  await expectQuestion(page, "period");
  await expect(page.getByLabel("第1人的称呼")).toHaveValue("甲");
});

test("从设备恢复的回答，改选「只在这个标签页」以后重新载入，仍在这个标签页", async ({ page, context }) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  await keepOnDevice(page);
  const other = await context.newPage();
  await open(other);
  await expectQuestion(other, "period");
  await other.getByText("保存在哪里：也在这台设备上", { exact: true }).click();
  await button(other, "只在这个标签页").click();
  await expect(other.getByRole("status")).toHaveText("设备上的回答已经删除，这个标签页里的还在。");
  await reload(other);
  await expectQuestion(other, "period");
  // The first tab was told, and has what it said it has.
  await reload(page);
  await expectQuestion(page, "period");
  await other.close();
});

test("别的标签页选了「也在这台设备上」，这里只在标签页的回答不会跟着上设备，也不盖掉那里的", async ({
  page,
  context,
}) => {
  const mine = await context.newPage();
  await open(mine);
  await fillIn(mine, { procedure: "reconsideration" }, "organ");
  await open(page);
  await fillIn(page, FACTS, "period");
  await keepOnDevice(page);
  await reload(mine);
  await expect(mine.getByText("保存在哪里：只在这个标签页", { exact: true })).toBeVisible();
  await option(mine, "organ", "yes").check();
  await button(mine, "下一步").click();
  await expectQuestion(mine, "period");
  const onDevice = await page.evaluate((key) => localStorage.getItem(key), KEPT_UNDER);
  expect(JSON.parse(onDevice ?? "{}")).toMatchObject({ procedure: "litigation", organ: "vertical" });
  await mine.close();
});

test("两个标签页都选了「也在这台设备上」：后改的留在设备上，先前的那个说明白，自己的回答一个不少", async ({
  page,
  context,
}) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  await keepOnDevice(page);
  const other = await context.newPage();
  await open(other);
  await expectQuestion(other, "period");
  await change(other, "procedure");
  await option(other, "procedure", "reconsideration").check();
  await button(other, "下一步").click();
  await expect(page.getByRole("status")).toContainText("另一个标签页正在把它的回答保存到这台设备");
  await expect(page.getByText("保存在哪里：只在这个标签页", { exact: true })).toBeVisible();
  await fillIn(page, { ...FACTS, actDate: "2023-03-01" }, "results");
  const onDevice = await page.evaluate((key) => localStorage.getItem(key), KEPT_UNDER);
  expect(JSON.parse(onDevice ?? "{}")).toMatchObject({ procedure: "reconsideration" });
  await reload(page);
  await expectQuestion(page, "results");
  await other.close();
});

test("设备上的回答读不出来：照实说，不动设备上的，也不当作这个标签页先前的回答", async ({ page }) => {
  await page.goto("/about/");
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"procedure":"litig'), KEPT_UNDER);
  await open(page);
  await expect(page.getByRole("status")).toContainText("没有恢复");
  expect(await stored(page)).toEqual({ tab: [], device: [KEPT_UNDER] });
  await expect(page.getByText("保存在哪里：只在这个标签页", { exact: true })).toBeVisible();
  await fillIn(page, FACTS, "organ");
  expect(await page.evaluate((key) => localStorage.getItem(key), KEPT_UNDER)).toContain("litig");
  await reload(page);
  await expect(page.getByRole("status")).toHaveText("已经恢复这个标签页里先前的回答。");
});
