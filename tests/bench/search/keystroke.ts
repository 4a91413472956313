/**
 * Part of `npm run bench:search`: from a keystroke to the first result, after the field had the focus for a while, on a
 * processor slowed down four times; and what a cold search fetches, and how long it takes, over 1.6 Mbit/s with 150 ms of delay.
 */
import { spawn } from "node:child_process";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright";
import { findWholeBrowser } from "../../support/browser.ts";

const PORT = 20_000 + (process.pid % 20_000);
const ORIGIN = `http://localhost:${PORT}`;
const QUERIES = ["不可抗力", "领导没去开庭会怎样", "鉴定错了能不能免责", "诉讼费谁出", "congzhong"];
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

async function slowed(browser: Browser, network: boolean): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (network) await devtools.send("Network.emulateNetworkConditions", SLOW);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page;
}

/** Types a query at once and waits for the first result to be painted. Milliseconds. */
const typed = (page: Page, query: string) =>
  page.evaluate(
    (query) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector("#search-input") as HTMLInputElement;
        const results = document.querySelector(".search__results") as HTMLElement;
        results.replaceChildren();
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!results.querySelector("a.hit")) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }).observe(results, { childList: true, subtree: true });
        input.value = query;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    query,
  );

const print = (name: string, figure: string) => process.stdout.write(`${name.padEnd(48)}${figure}\n`);

const server = spawn(process.execPath, ["tests/support/serve.ts", String(PORT)], { stdio: "inherit" });
const isUp = () =>
  fetch(ORIGIN).then(
    () => true,
    () => false,
  );
while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 50));
const browser = await chromium.launch({ executablePath: findWholeBrowser() ?? undefined } as object);

const warm = await slowed(browser, false);
await warm.goto(`${ORIGIN}/about/`, { waitUntil: "networkidle" });
await warm.getByLabel("搜索条文和注释").focus();
await warm.locator(".search__start").waitFor();
await warm.waitForLoadState("networkidle");
const times: number[] = [];
for (const query of QUERIES) times.push(await typed(warm, query));
print(
  "keystroke to first result, loaded, processor ÷4",
  times.map((time, at) => `${QUERIES[at]} ${time.toFixed(0)} ms`).join("; "),
);

const cold = await slowed(browser, true);
let bytes = 0;
let requests = 0;
const counted: Promise<void>[] = [];
await cold.goto(`${ORIGIN}/`, { waitUntil: "networkidle" });
cold.on("response", (response) => {
  requests += 1;
  const count = async () => {
    bytes += gzipSync(await response.body(), { level: 9 }).length;
  };
  counted.push(count().catch(() => {}));
});
const start = performance.now();
await cold.getByLabel("搜索条文和注释").fill("不可抗力");
await cold.locator("search-box a.hit").first().waitFor();
const first = performance.now() - start;
await Promise.all(counted);
print("cold search over slow 4G: until the first result", `${first.toFixed(0)} ms, ${bytes} B in ${requests} requests`);
await cold.locator(".hit--all").waitFor();
await cold.waitForTimeout(8000);
await Promise.all(counted);
print("the same until everything is there", `${bytes} B in ${requests} requests`);
await browser.close();
server.kill();
