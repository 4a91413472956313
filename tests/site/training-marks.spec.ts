import { readFileSync } from "node:fs";
import type { PresentData } from "../../src/training/present/present-data.ts";
import { expect, test } from "../support/site.ts";

const DATA = JSON.parse(readFileSync("dist/data/present.json", "utf8")) as PresentData;
const CASE = DATA.cases.find(({ reached, persons }) => reached && persons.length === 2) ?? (DATA.cases[0] as never);

test("手机改了判断，记号不变；投影上新的代替旧的，一样的只记一份，是两部手机的可以都记", async ({ page, context }) => {
  const phone = await context.newPage();
  await phone.goto(`/training/vote/#${CASE.slug}`);
  const code = phone.getByRole("status").getByText(/^[\d ]{9,}$/);
  const choose = async (person: number, choice: number) => {
    await phone
      .getByRole("group")
      .nth(person)
      .getByRole("radio")
      .nth(choice - 1)
      .check();
  };
  await choose(0, 6);
  await choose(1, 3);
  await expect(code).toBeVisible();
  const first = (await code.textContent()) ?? "";
  await choose(0, 1);
  await expect(code).not.toHaveText(first);
  const changed = (await code.textContent()) ?? "";
  const bare = (shown: string) => shown.replaceAll(" ", "");
  expect(bare(first)).toHaveLength(9);
  expect(bare(changed).slice(-4, -1)).toBe(bare(first).slice(-4, -1));
  await phone.reload();
  await choose(0, 6);
  await choose(1, 3);
  await expect(code).toHaveText(first);

  await page.goto(`/training/present/?cases=${CASE.slug}`);
  await page.getByRole("button", { name: "开始", exact: true }).click();
  await page.getByRole("button", { name: "一览" }).click();
  await page.getByRole("region", { name: "一览" }).getByRole("button", { name: "先判断，再报代码" }).click();
  const enter = async (shown: string) => {
    await page.getByLabel("输入代码").fill(shown);
    await page.keyboard.press("Enter");
  };
  await enter(first);
  await enter(changed);
  await expect(page.getByRole("status").getByText(`${changed} 代替了 ${first}`)).toBeVisible();
  await expect(page.getByText("已收1份")).toBeVisible();
  await enter(changed);
  await expect(page.getByRole("status").getByText(`${changed} 已经录入`)).toBeVisible();
  await expect(page.getByText("已收1份")).toBeVisible();
  const both = page.getByRole("button", { name: "是另一部手机的，两份都记" });
  await both.click();
  await expect(page.getByText("已收2份")).toBeVisible();
  await expect(both).toHaveCount(0);
  await expect(page.getByLabel("输入代码")).toBeFocused();
  await enter(first);
  await expect(page.getByText("已收2份")).toBeVisible();
  await both.click();
  await expect(page.getByText("已收3份")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("listitem").filter({ hasText: "6　应予问责" })).toContainText("1票");
  await expect(page.getByRole("listitem").filter({ hasText: "1　办法不适用" })).toContainText("2票");
});
