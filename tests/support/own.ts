import type { Page } from "playwright/test";
import type { TrainingCase } from "../../src/training/case.ts";
import { toFile } from "../../src/training/own/file.ts";

/** This device keeps these own cases from now on; none where the list is empty. The page of own cases is open. */
export async function keepOwn(page: Page, cases: readonly TrainingCase[]): Promise<void> {
  await page.goto("/training/own/");
  await putOwn(page, cases);
  await page.reload();
}

/** The same, with the page that is open left as it is. */
export async function putOwn(page: Page, cases: readonly TrainingCase[]): Promise<void> {
  await page.evaluate(
    (text) => {
      if (text === null) localStorage.removeItem("yiyuan-training-own");
      else localStorage.setItem("yiyuan-training-own", text);
    },
    cases.length > 0 ? toFile(cases) : null,
  );
}
