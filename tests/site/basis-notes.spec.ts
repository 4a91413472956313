import { test as quiet } from "playwright/test";
import { loadMeasure } from "../../src/measure/index.ts";
import { expect, test } from "../support/site.ts";

const note = loadMeasure().articles[10]?.notes.find(({ kind }) => kind === "依据");
const id = `note-11-${note?.no}`;
const opening = note?.text.slice(0, 16) ?? "";

test("全文页上，「依据」注释打开后在原处显示全部文字和法条", async ({ page }) => {
  await page.goto(`/text/#${id}`);
  const opened = page.locator(`#${id}`);
  await expect(opened.getByText(opening)).toBeVisible();
  await expect(opened.getByText("依据：《")).toBeVisible();
  await expect(opened.getByRole("link", { name: /^注11-/ })).toHaveAttribute("href", new RegExp(`/text/11/#${id}$`));
});

// What cannot be fetched is told in the console as well.
quiet("取不到时，「依据」注释仍有通往该条页面的链接", async ({ page }) => {
  await page.route("**/text/11/", (route) => route.abort());
  await page.goto("/text/");
  await page.locator(`#${id}`).evaluate((details: HTMLDetailsElement) => {
    for (let one: Element | null = details; one; one = one.parentElement)
      if (one instanceof HTMLDetailsElement) one.open = true;
  });
  await expect(page.locator(`#${id}`).getByRole("link")).toHaveAttribute("href", `../text/11/#${id}`);
});
