/**
 * Part of `npm run bench`: from pressing 下一步 to the next question's heading painted, on a processor slowed down four
 * times; median and worst of every step of three runs through the self-assessment.
 */
import { spawn } from "node:child_process";
import { chromium } from "playwright";
import { findWholeBrowser } from "../support/browser.ts";

const PORT = 20_000 + (process.pid % 20_000);
const ORIGIN = `http://localhost:${PORT}`;
const RUNS = 3;
const SLOWDOWN = 4;

const server = spawn(process.execPath, ["tests/support/serve.ts", String(PORT)], { stdio: "inherit" });
const answers = () =>
  fetch(ORIGIN).then(
    () => true,
    () => false,
  );
while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 50));
const browser = await chromium.launch({ executablePath: findWholeBrowser() ?? undefined } as object);
const times: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/wizard/`, { waitUntil: "networkidle" });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const next = page.getByRole("button", { name: /^(下一步|看结果)$/ });
  for (let step = 0; step < 30 && (await next.count()) > 0; step += 1) {
    // The last answer offered is 不清楚, which leads through every question.
    const rest = page.getByRole("button", { name: "其余都不清楚" });
    if ((await rest.count()) > 0) await rest.click();
    else
      for (const group of await page.getByRole("main").getByRole("group").all()) {
        const unknown = group.getByLabel("不清楚", { exact: true });
        if ((await unknown.count()) > 0) await unknown.last().check();
      }
    // Nobody presses 下一步 while the answer just chosen is still being shown.
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    const time = await next.evaluate(
      (button: HTMLButtonElement) =>
        new Promise<number>((resolve) => {
          const before = document.querySelector("h1")?.textContent;
          let start = 0;
          const observer = new MutationObserver(() => {
            if (document.querySelector("h1")?.textContent === before) return;
            observer.disconnect();
            // The first task after the frame's own work, before all others that wait: by then it is painted.
            requestAnimationFrame(() => {
              scheduler.postTask(() => resolve(performance.now() - start), { priority: "user-blocking" });
            });
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          setTimeout(() => resolve(Number.NaN), 3000);
          start = performance.now();
          button.click();
        }),
    );
    if (!Number.isNaN(time)) times.push(time);
  }
  await context.close();
}
await browser.close();
server.kill();
const sorted = times.toSorted((a, b) => a - b);
process.stdout.write(
  `${"answer to next question, processor ÷4".padEnd(44)}${(sorted[sorted.length >> 1] ?? Number.NaN).toFixed(0)} ms, worst ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms of ${times.length} steps\n`,
);
