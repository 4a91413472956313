/**
 * Part of `npm run bench`: when a page's largest words are painted, beside the same words as one plain HTML file.
 * Both are served compressed over 1.6 Mbit/s with 150 ms of delay to a processor slowed down four times; medians of nine.
 */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { findWholeBrowser } from "../support/browser.ts";

const PAGES = ["/", "/text/", "/text/3/", "/text/11/", "/glossary/"];
const ROUNDS = 9;
const TYPES: Readonly<Record<string, string>> = { html: "text/html; charset=utf-8", js: "text/javascript" };

/** A page's words, those of closed notes too, as somebody would write them by hand: headings and paragraphs, a title, nothing else. */
const plain = new Map<string, string>();

async function writePlain(browser: Browser, origin: string, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(origin + path);
  const { title, blocks } = await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    // biome-ignore lint/performance/useDomNodeTextContent: the words as they stand on the page, without what is never shown
    const lines = document.body.innerText.match(/[^\n]+/g) ?? [];
    return { title: document.title, blocks: lines.map((line) => line.trim()).filter(Boolean) };
  });
  await page.close();
  const body = blocks.map((block, index) => (index === 0 ? `<h1>${block}</h1>` : `<p>${block}</p>`)).join("\n");
  plain.set(
    `/plain${path}`,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>\n${body}\n</html>`,
  );
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { "content-type": type, "content-encoding": "gzip" });
  response.end(gzipSync(body));
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  const words = plain.get(path);
  if (words !== undefined) return send(response, "text/html; charset=utf-8", words);
  try {
    const file = join("dist", path.endsWith("/") ? `${path}index.html` : path);
    send(response, TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream", readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
});

async function largestPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(url, { waitUntil: "networkidle" });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  await context.close();
  return time;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[(times.length - 1) / 2] ?? Number.NaN;

server.listen(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findWholeBrowser() ?? undefined } as object);
for (const path of PAGES) {
  await writePlain(browser, origin, path);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await largestPaint(browser, origin + path));
    theirs.push(await largestPaint(browser, `${origin}/plain${path}`));
  }
  const [a, b] = [median(ours), median(theirs)];
  process.stdout.write(
    `${`largest paint of ${path}`.padEnd(44)}${a.toFixed(0)} ms; as plain HTML ${b.toFixed(0)} ms; ${(a / b).toFixed(2)} times\n`,
  );
}
await browser.close();
server.close();
