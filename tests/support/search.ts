import type { Page } from "playwright/test";

/** The search field in the header of every page, and on the search page. */
export const field = (page: Page) => page.getByLabel("搜索条文和注释");

/** What the field in the header offers. */
export const options = (page: Page) => page.getByRole("listbox").getByRole("option");
