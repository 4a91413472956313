import type { Page } from "playwright/test";
import type { Answers } from "../../../src/law/index.ts";
import { holdBack } from "../../support/hold-back.ts";
import { ASKED_CASE, allFindings, caseWith } from "../../support/law/cases.ts";
import {
  answerList,
  button,
  change,
  expect,
  expectQuestion,
  expectResult,
  fillIn,
  KEPT_UNDER,
  open,
  option,
  resume,
  test,
} from "../../support/wizard.ts";
import { look, pick, row } from "../../support/wizard-views.ts";

const CASE = caseWith({});
const kept = (page: Page) => page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? "{}"), KEPT_UNDER);
const REFUSED = "浏览器不让保存，回答只在本页，关闭或者重新载入就消失。";

/** The browser refuses to keep anything, or keeps again. */
const refuse = (page: Page, refused: boolean) =>
  page.evaluate((on) => {
    const { setItem } = Storage.prototype;
    const real = (window as unknown as { setItem?: typeof setItem }).setItem ?? setItem;
    (window as unknown as { setItem: typeof setItem }).setItem = real;
    Storage.prototype.setItem = on
      ? () => {
          throw new DOMException("full", "QuotaExceededError");
        }
      : real;
  }, refused);

test("浏览器不让保存：一题一题往下答，一直写明；又能保存了，就不再写", async ({ page }) => {
  await open(page);
  await refuse(page, true);
  await fillIn(page, { procedure: "litigation" }, "organ");
  await expect(page.getByRole("status").getByText(REFUSED)).toBeVisible();
  await refuse(page, false);
  await fillIn(page, { organ: "yes" }, "period");
  await expect(page.getByText(REFUSED)).toHaveCount(0);
  expect((await kept(page)).organ).toBe("yes");
});

test("设备上不让保存：不显示成已经存在设备上", async ({ page }) => {
  await resume(page, { procedure: "litigation" });
  await page.getByText("保存在哪里：只在这个标签页", { exact: true }).click();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...given) {
      if (this === localStorage) throw new DOMException("full", "QuotaExceededError");
      setItem.apply(this, given);
    };
  });
  await button(page, "也在这台设备上").click();
  await expect(page.getByRole("status").getByText("浏览器不让保存到这台设备")).toBeVisible();
  await expect(page.getByText("保存在哪里：只在这个标签页", { exact: true })).toBeVisible();
  await expect(page.getByText(REFUSED)).toHaveCount(0);
});

test("设备上的回答坏了：说是这台设备上的，并说怎样去掉", async ({ page }) => {
  await page.goto("/about/");
  await page.evaluate((key) => localStorage.setItem(key, "{"), KEPT_UNDER);
  await open(page);
  await expect(page.getByRole("status")).toContainText("保存在这台设备上的回答已经损坏");
  await page.evaluate(() => localStorage.clear());
});

test("先前的回答没有读出来以前，清除、加人、打开文件都还按不了", async ({ page }) => {
  await resume(page, { procedure: "litigation", organ: "vertical" });
  const release = await holdBack(page, "**/_astro/restore*");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(answerList(page)).toHaveAttribute("inert");
  release();
  await expect(answerList(page)).not.toHaveAttribute("inert");
  await expectQuestion(page, "period");
});

const WHOLE: Answers = {
  ...ASKED_CASE,
  persons: [{ roles: ["handler"], findings: allFindings("no"), leadingCadre: "no", discipline: "no", crime: "no" }],
};

test("在结果页打开另一份完整的回答：先前填的日期不算到那一份上", async ({ page }) => {
  await resume(page, WHOLE);
  await expectResult(page);
  await page.getByLabel("知道该人事处理的日期").fill("2026-01-05");
  await page.getByText("保存、分享或打开回答", { exact: true }).click();
  await page.getByLabel("打开文件").setInputFiles({
    name: "b.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ version: 1, ...WHOLE, actDate: "2023-03-01" })),
  });
  await button(page, "用打开的回答").click();
  await expectResult(page);
  await expect(page.getByLabel("知道该人事处理的日期")).toHaveValue("");
});

test("一屏核对里按「其余都不清楚」：答了一半的情节，答过的条件还在", async ({ page }) => {
  await resume(page, { ...CASE, persons: [{ roles: ["handler"] }] });
  await look(page, "一屏核对");
  const item = row(page, "前置行为错误导致败诉");
  await item.getByRole("button", { name: /^分条件回答/ }).click();
  await item.getByRole("radio", { name: "有", exact: true }).first().check();
  await page.getByRole("button", { name: /^其余都不清楚\s*：免责情节$/ }).click();
  await expect.poll(async () => (await kept(page)).persons[0].findings["11.1.4"]).toMatchObject({ reviewed: "yes" });
});

test("逐题回答时别的题还没有按下一步的，换到一屏核对也算作回答", async ({ page }) => {
  await open(page);
  await fillIn(page, { procedure: "litigation", organ: "yes" }, "period");
  await change(page, "organ");
  await option(page, "organ", "no").check();
  await change(page, "procedure");
  await look(page, "一屏核对");
  await expect(pick(page, "涉案单位", "不属于这两类")).toBeChecked();
  expect((await kept(page)).organ).toBe("no");
});

test("按下一步的同一瞬间写称呼：刚答的题不丢", async ({ page }) => {
  await resume(page, { ...CASE, procedure: "litigation", organ: "yes", persons: [{}, {}] });
  await change(page, "organ");
  await option(page, "organ", "vertical").check();
  await page.getByLabel("第1人的称呼").waitFor();
  await page.evaluate(() => {
    const name = document.querySelector<HTMLInputElement>(".persons input");
    // Preact renders in a microtask, and shows the list of persons anew only after the paint.
    document.querySelector<HTMLFormElement>("form.question")?.requestSubmit();
    queueMicrotask(() =>
      queueMicrotask(() => {
        if (!name) return;
        name.value = "甲";
        name.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    );
  });
  await expect.poll(async () => (await kept(page)).persons[0].label).toBe("甲");
  expect((await kept(page)).organ).toBe("vertical");
});

test("改一个人的回答时删除后一个人：还停在这一题，答完回到结果", async ({ page }) => {
  await resume(page, { ...WHOLE, persons: [WHOLE.persons?.[0] ?? {}, { label: "乙", roles: ["other"] }] });
  await page
    .getByRole("button", { name: /^更改「.*角色」的回答$/ })
    .first()
    .click();
  await expectQuestion(page, "roles");
  await button(page, "删除「乙」").click();
  await expectQuestion(page, "roles");
  await expect(button(page, "看结果")).toBeVisible();
});

test("勾了又去掉，再按跳过：按不清楚记，往下走", async ({ page }) => {
  await resume(page, { ...CASE, causes: ["defence"], defenceFailures: undefined, persons: [{}] } as Answers);
  await expectQuestion(page, "defenceFailures");
  const box = page.getByRole("main").getByRole("checkbox").first();
  await box.check();
  await box.uncheck();
  await button(page, "跳过这一题").click();
  await expect.poll(async () => (await kept(page)).defenceFailures).toBe("unknown");
});

test("日期一段一段填，是一次改动；离开又回来改称呼，是两次", async ({ page }) => {
  await resume(page, { ...CASE, persons: [{ label: "甲" }, {}] });
  await page.getByLabel("第1人的称呼").fill("乙");
  await page.getByLabel("第2人的称呼").focus();
  await page.getByLabel("第1人的称呼").fill("丙");
  await button(page, "撤销").click();
  await expect(page.getByLabel("第1人的称呼")).toHaveValue("乙");
  await look(page, "一屏核对");
  const day = page.getByLabel("行政行为作出日：选一天");
  const before = await day.inputValue();
  await day.fill("2023-03-01");
  await day.fill("2023-03-15");
  await button(page, "撤销").click();
  await expect(day).toHaveValue(before);
});

test("在一屏核对写的理由，回到逐题回答再撤销：到写理由的那一题", async ({ page }) => {
  await resume(page, { ...CASE, persons: [{ roles: ["handler"] }] });
  await change(page, "organ");
  await look(page, "一屏核对");
  await page.getByText("由责任追究机关认定：前置行为错误导致败诉", { exact: true }).click();
  await page.getByLabel("前置行为错误导致败诉：您的理由").fill("核对了鉴定机构的资质");
  await look(page, "逐题回答");
  await change(page, "procedure");
  await button(page, "撤销").click();
  await expectQuestion(page, "exemption");
});
