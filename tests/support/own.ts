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

/** The page of own cases where files are taken in. */
export async function openImport(page: Page): Promise<void> {
  await page.goto("/training/own/");
  await page.getByRole("button", { name: "装入文件" }).click();
}

/** Takes in the text of a file of cases. */
export async function bring(page: Page, text: string): Promise<void> {
  await page
    .getByLabel("选择文件")
    .setInputFiles({ name: "培训案例.json", mimeType: "application/json", buffer: Buffer.from(text) });
}
