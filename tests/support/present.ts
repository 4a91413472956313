import { createRequire } from "node:module";
import { expect, type Page } from "playwright/test";

/** The vocabulary of the projector's tests: slides, codes and the QR code, by roles and visible text. */

const jsQR = createRequire(import.meta.url)("jsqr") as typeof import("jsqr").default;

/** The screens that every slide has to fit. */
export const SIZES = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

/** Presents what the query names. */
export async function start(page: Page, query: string): Promise<void> {
  await page.goto(`/training/present/?${query}`);
  await begin(page);
}

/** Presents what is ticked. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "开始", exact: true }).click();
  await expect(page.getByRole("toolbar", { name: "投影工具" })).toBeVisible();
}

export const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
export const place = (page: Page, n: number) => page.getByRole("toolbar").getByText(new RegExp(`^第${n}张，共`));

/** Turns pages until this heading stands. */
export async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "一览" }).click();
  await page.getByRole("region", { name: "一览" }).getByRole("button", { name }).first().click();
  await expect(heading(page, name)).toBeVisible();
}

/** Chooses these conclusions, by their digits, on the page that a phone has open, and reads the code. */
export async function codeOn(phone: Page, choices: readonly number[]): Promise<string> {
  for (const [person, choice] of choices.entries())
    await phone
      .getByRole("group")
      .nth(person)
      .getByRole("radio")
      .nth(choice - 1)
      .check();
  const code = phone.getByRole("status").getByText(/^[\d ]{7,}$/);
  await expect(code).toBeVisible();
  return (await code.textContent()) ?? "";
}

/** Types a code that was read aloud. */
export async function enter(page: Page, code: string): Promise<void> {
  await page.getByLabel("输入代码").fill(code);
  await page.keyboard.press("Enter");
}

/** What a phone reads off the QR code on the slide. */
export async function readQr(page: Page): Promise<string | undefined> {
  await expect(page.getByRole("img", { name: "打开这个案例投票页面的二维码" })).toBeVisible();
  const pixels = await page.evaluate(async () => {
    const svg = document.querySelector(".vote__qr svg") as SVGElement;
    const image = new Image();
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", "400");
    copy.setAttribute("height", "400");
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const pen = Object.assign(document.createElement("canvas"), { width: 400, height: 400 }).getContext("2d");
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(0, 0, 400, 400).data ?? [])];
  });
  return jsQR(new Uint8ClampedArray(pixels), 400, 400)?.data;
}

/** Turns through the whole presentation, step by step: what does not fit a slide, or is written too small. */
export function faultsOfFit(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const signature = () => document.querySelector(".stage")?.textContent ?? "";
    for (let before = ""; before !== signature(); ) {
      before = signature();
      const body = document.querySelector(".slide__body") as HTMLElement;
      const title = document.querySelector(".slide h1") as HTMLElement;
      if (title.getBoundingClientRect().right > innerWidth) found.push(`heading too wide: ${before.slice(0, 60)}`);
      const words = [...body.querySelectorAll("p, li, h2, label")].filter((one) => !one.closest("details"));
      const least = Math.min(...words.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      if (body.scrollHeight > body.clientHeight) found.push(`does not fit: ${before.slice(0, 60)}`);
      if (body.scrollWidth > body.clientWidth) found.push(`too wide: ${before.slice(0, 60)}`);
      if (least < innerHeight / 22) found.push(`too small: ${before.slice(0, 60)}`);
      dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
      await drawn();
    }
    return found;
  });
}
