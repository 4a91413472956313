import { expect, type Page } from "playwright/test";
import { allFindings, caseWith } from "../../support/law/cases.ts";
import {
  answerList,
  button,
  change,
  expectQuestion,
  expectResult,
  option,
  resume,
  test,
} from "../../support/wizard.ts";

const DONE = { leadingCadre: "no", discipline: "no", crime: "no" } as const;
const CASE = { ...caseWith({ causes: ["act"], subjects: "different", nominalFault: "no" }) };
const TWO = {
  ...CASE,
  persons: [
    { label: "甲", roles: ["handler"], side: "acting", findings: allFindings("no"), ...DONE },
    { roles: ["approver"], side: "nominal", ...DONE },
  ],
} as const;

const open = async (page: Page) => answerList(page).getByText("责任人（1）", { exact: true }).click();

test("一个人时只有一行折起的「责任人」；加一个人，案件不再问，从角色问起", async ({ page }) => {
  await resume(page, { ...CASE, persons: [{ ...TWO.persons[0], label: "" }] });
  await expectResult(page);
  await expect(button(page, "加一个人")).toHaveCount(0);
  await open(page);
  await page.getByLabel("第1人的称呼").fill("甲");
  await button(page, "加一个人").click();
  await expectQuestion(page, "roles");
  await expect(page.getByRole("status")).toContainText("已经加上「第2人」。");
  await expect(page.getByText("这一题问的是：第2人")).toBeVisible();
  await option(page, "roles", "approver").check();
  await button(page, "下一步").click();
  await expectQuestion(page, "side");
});

test("两个人的结果并排；角色表每一格写明是谁、是否属于问责对象，并注出处", async ({ page }) => {
  await resume(page, TWO);
  await expectResult(page);
  const compare = page.getByRole("region", { name: "各人的结果" }).getByRole("table");
  await expect(compare.getByRole("columnheader")).toHaveText(["对照", "甲", "第2人"]);
  await expect(compare.getByRole("row", { name: /^结论/ }).getByRole("cell")).toHaveText([
    "应予问责",
    "不在问责对象之内",
  ]);
  const matrix = page.getByRole("region", { name: "各角色是否属于问责对象" }).getByRole("table");
  await expect(matrix.getByRole("row", { name: /^承办人/ }).getByRole("cell")).toHaveText([
    "甲属于问责对象",
    "没有人不在问责对象之内",
  ]);
  await expect(matrix.getByRole("row", { name: /^批准人/ }).getByRole("cell")).toHaveText([
    "没有人属于问责对象",
    "第2人不在问责对象之内",
  ]);
  for (const ref of ["第六条", "第七条", "第九条"]) {
    await expect(page.getByRole("link", { name: ref, exact: true }).first()).toBeVisible();
  }
  await expect(page.getByRole("heading", { level: 2, name: "案件的情况" })).toHaveCount(1);
});

test("复制一个人，再删除，再撤销：回答都回来，称呼不复制", async ({ page }) => {
  await resume(page, TWO);
  await button(page, "复制「甲」的回答，另加一个人").click();
  await expectQuestion(page, "roles");
  await expect(option(page, "roles", "handler")).toBeChecked();
  await expect(page.getByLabel("第2人的称呼")).toHaveValue("");
  await button(page, "删除「甲」").click();
  await expect(page.getByRole("status").filter({ hasText: "已经删除「甲」和这个人的回答，可以撤销。" })).toBeVisible();
  await expect(page.getByLabel("第1人的称呼")).toHaveValue("");
  await button(page, "撤销").click();
  await expect(page.getByLabel("第1人的称呼")).toHaveValue("甲");
  await expect(page.getByLabel("第3人的称呼")).toBeVisible();
});

test("一个人的回答改了，另一个人的不动", async ({ page }) => {
  await resume(page, TWO);
  await button(page, "更改「甲·角色」的回答").click();
  await expectQuestion(page, "roles");
  await option(page, "roles", "handler").uncheck();
  await option(page, "roles", "litigator").check();
  await button(page, "看结果").click();
  await expectResult(page);
  await expect(page.getByRole("row", { name: /^角色 应诉责任人员 批准人/ })).toBeVisible();
});

test("称呼只留在浏览器里：不进地址，不发出去", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
  await resume(page, { ...CASE, persons: [{ label: "张三丰", roles: ["handler"] }] });
  await change(page, "roles");
  await button(page, "下一步").click();
  expect(sent.filter((one) => one.includes("张三丰"))).toEqual([]);
});
