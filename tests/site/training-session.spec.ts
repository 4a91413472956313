import { loadCases } from "../../src/training/load-cases.ts";
import { begin, codeOn, enter, readQr, turnTo } from "../support/present.ts";
import { readPrinted } from "../support/printed.ts";
import { expect, test } from "../support/site.ts";

const CASE = loadCases().find(({ slug }) => slug === "scale-fine") as ReturnType<typeof loadCases>[number];
const OTHER = loadCases().find(({ slug }) => slug !== CASE.slug) as typeof CASE;

test("一堂课从头到尾：选案例、印讲义、投影、手机投票、计票、自测做一遍、问答、清除", async ({
  page,
  context,
  baseURL,
}) => {
  // The trainer chooses cases and prints the worksheets.
  await page.goto("/training/");
  await page.getByRole("link", { name: "讲义和安排" }).first().click();
  for (const { title } of [CASE, OTHER]) await page.getByRole("checkbox", { name: new RegExp(`^${title}`) }).check();
  await page.getByRole("checkbox", { name: /^安排/ }).check();
  const printed = await readPrinted(await page.pdf({ preferCSSPageSize: true }));
  expect(printed).toHaveLength(3);

  // The same cases go to the projector; each phone reads its case off the screen.
  await page.getByRole("link", { name: "投影所选的案例" }).click();
  await begin(page);
  await turnTo(page, "先判断，再报代码");
  const target = await readQr(page);
  expect(target).toContain(`${baseURL}/training/vote/#`);
  const slug = new URL(target ?? "").hash.slice(1);
  const shown = [CASE, OTHER].find((one) => one.slug === slug) as typeof CASE;
  const choices = [shown.persons.map(() => 6), shown.persons.map(() => 1), shown.persons.map(() => 6)];
  for (const [at, choice] of choices.entries()) {
    const room = await context.browser()?.newContext();
    const phone = await room?.newPage();
    if (!phone) throw new Error("no second browser context");
    await phone.goto(target ?? "");
    await enter(page, await codeOn(phone, choice));
    await expect(page.getByText(`已收${at + 1}份`)).toBeVisible();
    await room?.close();
  }
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("listitem").filter({ hasText: "6　应予问责" })).toContainText("2票");
  await expect(page.getByRole("listitem").filter({ hasText: "1　办法不适用" })).toContainText("1票");
  await turnTo(page, `${shown.persons[0]?.label}：判定步骤`);
  await page.keyboard.press("End");

  // Afterwards each learner does a case alone, then a few short questions.
  await page.goto(`/training/${CASE.slug}/`);
  for (const { label } of CASE.persons) await page.getByLabel(label).selectOption("应予问责");
  await page.getByRole("button", { name: "确定判断" }).click();
  await page.getByRole("link", { name: "用自测做这个案例" }).click();
  await expect(page.getByText("正在做虚构案例")).toBeVisible();
  await page.getByLabel("其他程序", { exact: true }).check();
  await page.getByRole("button", { name: /下一步|看结果/ }).click();
  await expect(page.getByRole("region", { name: "与案例答案对照" })).toContainText("改变结论的不同");
  await page.goto("/training/drill/?seed=1");
  await page.getByRole("button", { name: "开始" }).click();
  await expect(page.getByRole("button", { name: "回答" })).toBeVisible();

  // One action wipes what the device remembers.
  await page.goto("/training/");
  await expect(page.locator(`li[data-slug="${CASE.slug}"]`)).toContainText("做过");
  await page.getByRole("button", { name: "清除这台设备上的全部培训记录" }).click();
  const kept = () => Object.keys({ ...localStorage, ...sessionStorage }).filter((name) => name.includes("training"));
  expect(await page.evaluate(kept)).toEqual([]);
});
