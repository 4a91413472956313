import type { Page } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { ASKED_CASE, allFindings } from "../../support/law/cases.ts";
import { button, expect, expectResult, resume, test } from "../../support/wizard.ts";

const facts = (findings: NonNullable<Answers["persons"]>[number]["findings"]): Answers => ({
  ...ASKED_CASE,
  persons: [
    {
      roles: ["handler"],
      findings: { ...allFindings("no"), ...findings },
      ...({ leadingCadre: "no", discipline: "no", crime: "no" } as const),
    },
  ],
});

const list = (page: Page) => page.getByRole("heading", { level: 2, name: "查明事实的清单", exact: true });
const item = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name, exact: true }) });

const OPEN = facts({
  "11.1.2": { deceit: "unknown", misled: "unknown" },
  "13.1.3": "unknown",
});

test("清单：能单独决定的在前，每个值说出引向什么、到哪里找，有出处，可以打勾", async ({ page }) => {
  await resume(page, OPEN);
  await expectResult(page);
  await expect(list(page)).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(3);
  const severe = item(page, "打击、报复、威胁、陷害");
  await expect(severe).toContainText("查明为「没有」，可能的结论：免予或不予问责；或者 应予问责");
  await expect(severe.getByRole("link")).toHaveText(["第十三条第三项"]);
  const deceit = item(page, "相对人弄虚作假、隐瞒事实：致使难以作出正确判断");
  await expect(deceit).toContainText("到哪里找：相对人在行政程序中提交的材料");
  await page.getByRole("checkbox", { name: "打击、报复、威胁、陷害", exact: true }).check();
});

test("清单：不能单独决定的另列，说出与其他事实一起可能引向什么", async ({ page }) => {
  await resume(page, facts({ "11.1.2": { deceit: "unknown", misled: "unknown" }, "11.1.6": "unknown" }));
  await expectResult(page);
  const titles = ["单独查明就能影响结论", "要与其他事实一起才影响结论"];
  await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: /影响结论$/ })).toHaveText(titles);
  const deceit = item(page, "相对人弄虚作假、隐瞒事实：致使难以作出正确判断");
  await expect(deceit).toContainText("查明为「有」，与其他事实一起可能引向：免予或不予问责");
  await expect(deceit).toContainText("查明为「没有」，与其他事实一起可能引向：应予问责");
});

test("结论已经确定的，没有清单", async ({ page }) => {
  await resume(page, facts({}));
  await expectResult(page);
  await expect(page.getByText("已经作出的回答如果改动，结论会是什么。")).toBeVisible();
  await expect(list(page)).toHaveCount(0);
});

test("几个人的清单：只打印点的那一份，写着是谁的，别人的清单、别的段落和批量核对都不在纸上", async ({ page }) => {
  const [first] = OPEN.persons ?? [];
  await resume(page, {
    ...OPEN,
    persons: [
      { ...first, label: "甲" },
      { ...first, label: "乙" },
    ],
  });
  await expectResult(page);
  await page.getByText("乙：什么会改变结论、查明事实的清单").click();
  await page.evaluate(() => {
    window.print = () => {};
  });
  await button(page, "只打印这份清单").click();
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  await expect(main.getByRole("heading")).toHaveText(["乙：查明事实的清单", "单独查明就能影响结论"]);
  await expect(main.getByRole("checkbox")).toHaveCount(3);
  await expect(page.getByText("批量核对").first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
});

test("还不清楚的事实：查明以后就能确定结论的，与只能缩小范围的分开说", async ({ page }) => {
  await resume(page, facts({ "13.1.3": "unknown" }));
  await expectResult(page);
  await expect(page.getByText("查明以后就能确定结论：")).toHaveCount(1);
  await resume(page, OPEN);
  await expectResult(page);
  await expect(page.getByText("查明以后能缩小可能的范围，不一定能确定结论：")).toHaveCount(3);
  await expect(page.getByText("查明以后就能确定结论：")).toHaveCount(0);
});

test("只打印清单：纸上有清单和「不是问责决定」，没有结果的其他部分", async ({ page }) => {
  await resume(page, OPEN);
  await expectResult(page);
  await page.evaluate(() => {
    window.print = () => {};
  });
  await button(page, "只打印这份清单").click();
  await page.emulateMedia({ media: "print" });
  await expect(list(page)).toBeVisible();
  await expect(page.getByText("这是自测结果，不是问责决定。")).toBeVisible();
  await expect(page.getByRole("heading", { name: "理由", exact: true })).toBeHidden();
  await expect(page.getByRole("heading", { name: "什么会改变结论", exact: true })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByRole("heading", { name: "理由", exact: true })).toBeVisible();
});
