import type { Page } from "playwright/test";

/** The search field in the header of every page, and on the search page. */
export const field = (page: Page) => page.getByLabel("搜索条文和注释");

/** What the field in the header offers. */
export const options = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Holds back what the page fetches from these addresses, until what it gives is called. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
