import { expect, type Page } from "playwright/test";
import type { QuestionId } from "../../../src/law/index.ts";
import {
  answerList,
  button,
  expectQuestion,
  expectResult,
  fillIn,
  heading,
  open,
  option,
  reload,
  test,
  titleOf,
} from "../../support/wizard.ts";

const FACTS = { procedure: "litigation", organ: "vertical", results: ["revoked"] } as const;

/** A question shown with its answer still chosen, and the focus on its words. */
async function expectAnswered(page: Page, id: QuestionId, value: string): Promise<void> {
  await expectQuestion(page, id);
  await expect(option(page, id, value)).toBeChecked();
}

test("浏览器的后退一直退到第一题，前进再回来，回答都在", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "results");
  await page.goBack();
  await expectQuestion(page, "period");
  await page.goBack();
  await expectAnswered(page, "organ", "vertical");
  await page.goBack();
  await expectAnswered(page, "procedure", "litigation");
  await page.goForward();
  await expectAnswered(page, "organ", "vertical");
  await page.goForward();
  await expectQuestion(page, "period");
  await page.goForward();
  await expectQuestion(page, "results");
  await expect(heading(page)).toBeFocused();
});

test("从结果后退到最后一题，再前进到结果", async ({ page }) => {
  await open(page);
  await fillIn(page, { procedure: "litigation", organ: "no" });
  await page.goBack();
  await expectAnswered(page, "organ", "no");
  await expect(heading(page)).toBeFocused();
  await page.goForward();
  await expectResult(page);
  await expect(heading(page)).toBeFocused();
});

test("下一题一出现就后退，退回的正是刚答的那一题", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "organ");
  await option(page, "organ", "vertical").check();
  await page.evaluate((title) => {
    const next = new MutationObserver(() => {
      if (document.querySelector("h1")?.textContent !== title) return;
      next.disconnect();
      history.back();
    });
    next.observe(document.body, { subtree: true, childList: true, characterData: true });
    document.querySelector<HTMLFormElement>("main form")?.requestSubmit();
  }, titleOf("period"));
  await expectAnswered(page, "organ", "vertical");
  await page.goForward();
  await expectQuestion(page, "period");
});

test("「上一步」回到前一题，回答还在；第一题没有「上一步」", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  await button(page, "上一步").click();
  await expectAnswered(page, "organ", "vertical");
  await button(page, "上一步").click();
  await expectAnswered(page, "procedure", "litigation");
  await expect(heading(page)).toBeFocused();
  await expect(button(page, "上一步")).toHaveCount(0);
});

test("重新载入：停在同一题，回答都在，并说明已经恢复", async ({ page }) => {
  await open(page);
  await fillIn(page, FACTS, "judgment");
  await reload(page);
  await expectQuestion(page, "judgment");
  await expect(page.getByRole("status")).toHaveText("已经恢复这个标签页里先前的回答。");
  await expect(answerList(page).getByRole("definition").filter({ hasText: "垂直管理的驻县机构" })).toBeVisible();
  await page.goBack();
  await expectAnswered(page, "results", "revoked");
  await reload(page);
  await expectAnswered(page, "results", "revoked");
});

test("另一个标签页、另一次会话都没有这里的回答", async ({ page, context, browser }) => {
  await open(page);
  await fillIn(page, FACTS, "period");
  const visitor = await browser.newContext();
  for (const other of [await context.newPage(), await visitor.newPage()]) {
    await open(other);
    await expectQuestion(other, "procedure");
    await expect(other.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(other.getByRole("status")).toBeEmpty();
    await expect(answerList(other).getByRole("definition")).toHaveCount(0);
    await other.close();
  }
  await visitor.close();
});
