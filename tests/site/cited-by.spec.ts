import { loadMeasure, noteNumber } from "../../src/measure/index.ts";
import { loadQuestions } from "../../src/wording/load-plain-words.ts";
import { expect, test } from "../support/site.ts";

test("第十三条列出提到它的注释、题目、结论和术语，各自连到那里", async ({ page }) => {
  await page.goto("/text/13/");
  const section = page.getByRole("region", { name: "哪里提到这一条" });
  await section.getByText(/^自测的题目/).click();
  await expect(section.getByRole("link", { name: loadQuestions().byId.severity?.title ?? "" })).toBeVisible();
  await section.getByText(/^自测的结论/).click();
  await expect(section.getByRole("link", { name: "从重问责", exact: true })).toBeVisible();
  await section.getByText(/^其他条的注释/).click();
  const { articles, noticeNotes } = loadMeasure();
  const citing = [
    ...noticeNotes,
    ...articles.filter(({ number }) => number !== 13).flatMap(({ notes }) => notes),
  ].filter(({ mentions }) => mentions.some((ref) => ref.split(".")[0] === "13"));
  for (const note of citing)
    await expect(section.getByRole("link", { name: `${noteNumber(note)} ${note.title}` })).toBeVisible();
});

test("第十六条有期限表：每一步写明向谁、多久、从哪天起", async ({ page }) => {
  await page.goto("/text/16/");
  const row = (name: string | RegExp) => page.getByRole("row", { name });
  await expect(row(/申诉（经过复核）.*15日.*接到复核决定之日起/)).toBeVisible();
  await expect(row(/复审.*1个月.*收到处理决定之日起.*一个月内/)).toBeVisible();
  await expect(row(/再申诉.*法律没有写期限/)).toBeVisible();
  await expect(row(/聘任制公务员.*争议发生之日起60日内/)).toBeVisible();
});
