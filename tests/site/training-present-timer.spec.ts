import { loadCases } from "../../src/training/load-cases.ts";
import { start } from "../support/present.ts";
import { expect, test } from "../support/site.ts";

const [CASE] = loadCases();
if (!CASE) throw new Error("没有案例");

test("倒计时到了说超时", async ({ page }) => {
  await page.clock.install();
  await start(page, `cases=${CASE.slug}`);
  await page.getByLabel("倒计时分钟数，空着就是正计时").fill("1");
  await page.getByRole("button", { name: "开始计时" }).click();
  await page.clock.runFor(75_000);
  await expect(page.getByRole("timer")).toHaveText(/超时 00:1\d/);
});

test("倒计时只认一到六百的整分钟：填了别的写明，改对了照着倒计", async ({ page, context }) => {
  await page.clock.install();
  await start(page, `cases=${CASE.slug}`);
  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: "讲稿窗口" }).click();
  const notes = await opening;
  for (const on of [page, notes]) {
    const minutes = on.getByLabel("倒计时分钟数，空着就是正计时");
    for (const wrong of ["-5", "0", "1.5", "99999", "601"]) {
      await minutes.fill(wrong);
      await minutes.press("Tab");
      await expect(on.getByRole("alert")).toHaveText("倒计时要填1到600的整分钟，空着就是正计时。");
      await expect(on.getByRole("timer")).toHaveText("00:00");
      await expect(minutes).toHaveValue(wrong);
    }
    for (const right of ["600", "1"]) {
      await minutes.fill(right);
      await minutes.press("Tab");
      await expect(on.getByRole("alert")).toHaveCount(0);
      await expect(on.getByRole("timer")).toHaveText(`${right.padStart(2, "0")}:00`);
    }
    await minutes.fill("");
    await minutes.press("Tab");
    await expect(on.getByRole("timer")).toHaveText("00:00");
  }
});

test("计时走着的时候，正在填的分钟数不丢", async ({ page }) => {
  await page.clock.install();
  await start(page, `cases=${CASE.slug}`);
  await page.getByRole("button", { name: "开始计时" }).click();
  const minutes = page.getByLabel("倒计时分钟数，空着就是正计时");
  await minutes.pressSequentially("1");
  await page.clock.runFor(2000);
  await minutes.pressSequentially("5");
  await minutes.press("Tab");
  await expect(page.getByRole("timer")).toHaveText(/^14:5\d$/);
});

test("1024×768：倒计时六百分钟、超时六百分钟，工具栏都只占一行，填的数看得全", async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 1024, height: 768 });
  await start(page, `cases=${CASE.slug}`);
  const bar = page.getByRole("toolbar");
  const { height } = (await bar.boundingBox()) as { height: number };
  const minutes = page.getByLabel("倒计时分钟数，空着就是正计时");
  await minutes.fill("99999");
  // The room that the browser keeps for its own arrows is not the number's.
  expect(await minutes.evaluate((field: HTMLInputElement) => field.scrollWidth <= field.clientWidth)).toBe(true);
  await minutes.fill("600");
  await page.getByRole("button", { name: "开始计时" }).click();
  await page.clock.fastForward("20:00:01");
  await expect(page.getByRole("timer")).toHaveText(/超时 600:0\d/);
  expect((await bar.boundingBox())?.height).toBe(height);
});
