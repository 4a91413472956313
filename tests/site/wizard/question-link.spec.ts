import { loadMeasure } from "../../../src/measure/index.ts";
import { expect, test } from "../../support/site.ts";

test("注释里的链接打开自测的那一题，地址里不留痕迹", async ({ page }) => {
  await page.goto("/wizard/#question-roles");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个人在案件中是什么角色？");
  await expect(page.getByText("您从条文直接来到这一题")).toBeVisible();
  await expect(page).toHaveURL(/\/wizard\/$/);
});

test("先答后面的题，答完回到第一个没有答的题，回答保留", async ({ page }) => {
  await page.goto("/wizard/#question-roles");
  await page.getByLabel("承办人").check();
  await page.getByRole("button", { name: "下一步" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个案件走的是什么程序？");
  await expect(page.getByRole("complementary", { name: "已经回答" })).toContainText("承办人");
});

test("按已有的回答不问的题，说明不问", async ({ page }) => {
  await page.goto("/wizard/");
  await page.getByLabel("其他程序").check();
  await page.getByRole("button", { name: "下一步" }).click();
  await page.goto("/about/");
  await page.goto("/wizard/#question-roles");
  await expect(page.getByText("按已有的回答，自测不问这一题。")).toBeVisible();
});

test("判定注释写明的题目，注释里都有链接", async ({ page }) => {
  const note = loadMeasure()
    .articles.flatMap(({ notes }) => notes)
    .find(({ questions }) => questions.length > 0);
  test.skip(note === undefined, "还没有注释写明题目");
  await page.goto(`/text/${note?.at.split(".")[0]}/#note-${note?.at.split(".")[0]}-${note?.no}`);
  await page
    .getByRole("link", { name: /在自测中打开这一题/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/wizard\//);
});
