import { getDocumentProxy } from "unpdf";
import { loadCases } from "../../src/training/load-cases.ts";
import { withoutRadicals } from "../support/printed.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const PLAN = "/training/plan/";
const cases = loadCases();
const sheets = "article.sheet-of-paper";

test("讲义：勾选的案例各有一张，有案情、空白和讨论，没有答案", async ({ page }) => {
  await page.goto(`${PLAN}?cases=scale-fine,bus-fare-short`);
  await expect(page.locator(sheets)).toHaveCount(2);
  const first = page.locator(sheets).first();
  await expect(first).toContainText("虚构案例，供培训使用");
  await expect(first.getByRole("rowheader", { name: "应诉人员康某" })).toBeVisible();
  await expect(first).not.toContainText("第六条第二句写明");
  await page.getByLabel("答案").check();
  await expect(first).toContainText("应诉人员康某：应予问责");
  await expect(first).toContainText("第六条第二句写明");
});

test("勾选以后地址跟着变，重新打开还是这些案例", async ({ page }) => {
  await page.goto(PLAN);
  await expect(page.getByText("还没有选案例。")).toBeVisible();
  await page.getByRole("checkbox", { name: /^菜市场里的一杆秤/ }).check();
  await expect(page).toHaveURL(/\?cases=scale-fine$/);
  await page.reload();
  await expect(page.locator(sheets)).toHaveCount(1);
});

test("安排：一小时正好六十分钟；选得太多就说排不下", async ({ page }) => {
  await page.goto(`${PLAN}?cases=scale-fine,bus-fare-short`);
  await page.getByLabel("安排").check();
  const minutes = page.locator(`${sheets} tbody td:nth-child(2)`);
  await expect(minutes.first()).toBeVisible();
  const sum = (await minutes.allTextContents()).reduce((all, one) => all + Number(one), 0);
  expect(sum).toBe(60);
  for (const { slug } of cases.slice(0, 8)) {
    const box = page.locator(`.plan__cases label:has-text("${cases.find((one) => one.slug === slug)?.title}") input`);
    await box.check();
  }
  await expect(page.getByText(/选的案例太多，60分钟排不下/)).toBeVisible();
});

test("打印：每个案例的讲义和答案各占一页 A4，页上写明虚构", async ({ page }) => {
  test.slow();
  await page.goto(`${PLAN}?cases=${cases.map(({ slug }) => slug).join(",")}`);
  for (const kind of ["学员讲义", "答案"]) {
    await page.getByLabel(kind).check();
    await expect(page.locator(sheets)).toHaveCount(cases.length);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(withoutRadicals(items.map((item) => ("str" in item ? item.str : "")).join("")));
    }
    const starts = texts.filter((text) => text.includes("虚构案例，供培训使用"));
    expect(starts).toHaveLength(cases.length);
    // A long key of three persons may run over; a worksheet never does.
    expect(pdf.numPages).toBeLessThanOrEqual(kind === "学员讲义" ? cases.length : cases.length + 3);
    expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
  }
});

test("没有无障碍缺陷", async ({ page }) => {
  await page.goto(`${PLAN}?cases=scale-fine`);
  for (const kind of ["学员讲义", "答案", "安排"]) {
    await page.getByLabel(kind).check();
    await expect(page.locator(sheets)).toHaveCount(1);
    expect(await axeViolations(page)).toEqual([]);
  }
});
