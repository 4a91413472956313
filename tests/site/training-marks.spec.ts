import { readFileSync } from "node:fs";
import type { PresentData } from "../../src/training/present/present-data.ts";
import { codeOn, enter, start, turnTo } from "../support/present.ts";
import { expect, test } from "../support/site.ts";

const DATA = JSON.parse(readFileSync("dist/data/present.json", "utf8")) as PresentData;
const CASE = DATA.cases.find(({ reached, persons }) => reached && persons.length === 2) ?? (DATA.cases[0] as never);

test("手机改了判断，记号不变；投影上新的代替旧的，一样的只记一份，是两部手机的可以都记", async ({ page, context }) => {
  const phone = await context.newPage();
  await phone.goto(`/training/vote/#${CASE.slug}`);
  const first = await codeOn(phone, [6, 3]);
  const changed = await codeOn(phone, [1, 3]);
  expect(changed).not.toBe(first);
  const bare = (shown: string) => shown.replaceAll(" ", "");
  expect(bare(first)).toHaveLength(9);
  expect(bare(changed).slice(-4, -1)).toBe(bare(first).slice(-4, -1));
  await phone.reload();
  expect(await codeOn(phone, [6, 3])).toBe(first);

  await start(page, `cases=${CASE.slug}`);
  await turnTo(page, "先判断，再报代码");
  await enter(page, first);
  await enter(page, changed);
  await expect(page.getByRole("status").getByText(`${changed} 代替了 ${first}`)).toBeVisible();
  await expect(page.getByText("已收1份")).toBeVisible();
  await enter(page, changed);
  await expect(page.getByRole("status").getByText(`${changed} 已经录入`)).toBeVisible();
  await expect(page.getByText("已收1份")).toBeVisible();
  const both = page.getByRole("button", { name: "是另一部手机的，两份都记" });
  await both.click();
  await expect(page.getByText("已收2份")).toBeVisible();
  await expect(both).toHaveCount(0);
  await expect(page.getByLabel("输入代码")).toBeFocused();
  await enter(page, first);
  await expect(page.getByText("已收2份")).toBeVisible();
  await both.click();
  await expect(page.getByText("已收3份")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("listitem").filter({ hasText: "6　应予问责" })).toContainText("1票");
  await expect(page.getByRole("listitem").filter({ hasText: "1　办法不适用" })).toContainText("2票");
});
