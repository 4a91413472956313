import { writeFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { qrModules } from "../../src/codes/qr.ts";

const SIZE = { width: 640, height: 480 };

/** Whether a point of the picture is dark: the code stands in its middle, as large as a phone held before it. */
function picture(text: string, scale = 8): (x: number, y: number) => boolean {
  const modules = qrModules(text) ?? [];
  const side = modules.length * scale;
  const [left, top] = [(SIZE.width - side) / 2, (SIZE.height - side) / 2];
  return (x, y) => modules[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)] === true;
}

/** Writes a film of one picture, as Chromium's fake camera plays it over and over. */
export function film(file: string, text: string): void {
  const { width, height } = SIZE;
  const dark = picture(text);
  const luma = Buffer.alloc(width * height, 235);
  for (let at = 0; at < luma.length; at += 1) if (dark(at % width, Math.floor(at / width))) luma[at] = 16;
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`);
  writeFileSync(file, Buffer.concat([head, luma, Buffer.alloc((width * height) / 2, 128)]));
}

/** Before the page loads: a camera that sees what `hold` shows it. */
export async function putCamera(page: Page): Promise<void> {
  await page.addInitScript(({ width, height }) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    let modules: readonly (readonly boolean[])[] = [];
    setInterval(() => {
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = "#000";
      for (const [y, row] of modules.entries())
        for (const [x, dark] of row.entries()) if (dark) pen.fillRect(120 + x * 8, 60 + y * 8, 8, 8);
    }, 50);
    addEventListener("hold", ({ detail }: CustomEventInit) => {
      modules = detail;
    });
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
  }, SIZE);
}

/** Holds a code before the camera of `putCamera`; null takes it away. */
export async function hold(page: Page, text: string | null): Promise<void> {
  const modules = text === null ? [] : qrModules(text);
  await page.evaluate((detail) => dispatchEvent(new CustomEvent("hold", { detail })), modules);
}

/** Before the page loads: the browser's own reader of codes, which finds these in every picture. */
export async function putReader(page: Page, found: readonly string[]): Promise<void> {
  await page.addInitScript((codes) => {
    class BarcodeDetector {
      static async getSupportedFormats() {
        return ["qr_code"];
      }
      async detect() {
        return codes.map((rawValue) => ({ rawValue }));
      }
    }
    Object.assign(window, { BarcodeDetector });
  }, found);
}

/** Before the page loads: from then on `lights` knows of every camera that was opened. */
export async function watchLights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const opened: MediaStream[] = [];
    const ask = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
    if (!ask) return;
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      opened.push(stream);
      return stream;
    };
    Object.assign(window, {
      lights: () =>
        opened.flatMap((stream) => stream.getTracks()).filter(({ readyState }) => readyState === "live").length,
    });
  });
}

/** How many cameras run now. */
export const lights = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { lights: () => number }).lights());
