import type { Locator, Page } from "playwright/test";
import { button, expect, heading } from "./wizard.ts";

/** The vocabulary of the tests of the wizard's views: rows of a form on one screen. */

/** Looks at the session in another way, by the name of the view. */
export async function look(page: Page, view: "逐题回答" | "一屏核对" | "对照条文"): Promise<void> {
  await button(page, view).click();
  await expect(button(page, view)).toHaveAttribute("aria-pressed", "true");
  if (view !== "逐题回答") await expect(heading(page)).toHaveText(view);
}

/** The answers of one fact in a view, of one person where there are several. */
export function row(page: Page, name: string, within: Page | Locator = page): Locator {
  return within.getByRole("group", { name, exact: true });
}

/** One answer of a row. */
export function pick(page: Page, name: string, answer: string, within: Page | Locator = page): Locator {
  return row(page, name, within)
    .getByRole("radio", { name: answer, exact: true })
    .or(row(page, name, within).getByRole("checkbox", { name: answer, exact: true }));
}

/** The conclusions as they are now, beside the form. */
export const live = (page: Page): Locator => page.getByRole("complementary", { name: "现在的结论" });
