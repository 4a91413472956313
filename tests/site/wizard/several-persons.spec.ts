import type { Page } from "playwright/test";
import { caseWith, handlerWith, TODAY } from "../../support/law/cases.ts";
import { expect, expectResult, resume, test } from "../../support/wizard.ts";

const CASE = { ...caseWith({}), assessedOn: TODAY };
const named = (...labels: string[]) => labels.map((label) => handlerWith({ label, findings: { "11.1.4": "yes" } }));

async function atResultOf(page: Page, ...labels: string[]): Promise<void> {
  await resume(page, { ...CASE, persons: named(...labels) });
  await expectResult(page);
}

test("几个人的结果：结论和还不清楚的事实写出来，理由、后果、途径折起；打开就有，打印时都展开", async ({ page }) => {
  await atResultOf(page, "甲", "乙");
  await expect(page.getByRole("heading", { level: 2, name: "免予或不予问责" })).toHaveCount(2);
  await expect(page.getByRole("heading", { level: 2, name: "还不清楚的事实" })).toHaveCount(2);
  const steps = page.getByText("前置行为错误导致败诉", { exact: true }).first();
  await expect(steps).toBeHidden();
  await page.getByText("甲：理由", { exact: true }).click();
  await expect(steps).toBeVisible();
  await page.getByText("甲：理由", { exact: true }).click();
  await expect(steps).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(steps).toBeVisible();
  await expect(page.getByRole("heading", { name: "对责任追究决定不服怎么办" })).toHaveCount(2);
});

test("一个人的结果不折起", async ({ page }) => {
  await atResultOf(page, "甲");
  await expect(page.getByRole("heading", { name: "对责任追究决定不服怎么办" })).toBeVisible();
  await expect(page.getByText("甲：理由", { exact: true })).toHaveCount(0);
});

test("需要认定的用语写明是案件的还是谁的", async ({ page }) => {
  await atResultOf(page, "甲", "乙");
  await page.getByText("甲：需要认定的用语").first().click();
  await expect(page.getByRole("heading", { name: "需要认定的用语：甲" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "需要认定的用语：案件" })).toBeVisible();
  await atResultOf(page, "");
  await expect(page.getByRole("heading", { name: /^需要认定的用语/ })).toHaveText([
    "需要认定的用语：责任人",
    "需要认定的用语：案件",
  ]);
});

test("320 像素宽，五个人并排的表可以横向滚动，每一列至少容得下五个字，页面不横向滚动", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await atResultOf(page, "甲", "乙", "丙", "丁", "戊");
  const cells = page.getByRole("region", { name: "各人的结果" }).getByRole("row", { name: /^结论/ }).getByRole("cell");
  await expect(cells).toHaveCount(5);
  for (const cell of await cells.all()) expect((await cell.boundingBox())?.width).toBeGreaterThan(95);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("理由里的结论，不论依据多长都留够宽度，在屏幕上和纸上一样", async ({ page }) => {
  const facts = { "11.1.1": "yes", "11.1.4": "yes", "12.1.2": "yes", "13.1.1": "yes", "13.1.3": "yes" } as const;
  await resume(page, { ...CASE, persons: [handlerWith({ label: "", findings: facts })] });
  await expectResult(page);
  const verdict = page
    .getByRole("listitem")
    .filter({ hasText: /^结论情节并存/ })
    .getByText("情节并存，由责任追究机关认定", { exact: true });
  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });
    expect((await verdict.boundingBox())?.width, media).toBeGreaterThan(200);
  }
});
