import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect, type Page } from "playwright/test";
import { REFS, refPath } from "../../src/law/index.ts";
import { loadCases } from "../../src/training/load-cases.ts";

/** The built site, as `npm run build` leaves it. */
export const DIST = "dist";

/** The path of every page that was built: `/text/11/`. */
export function builtPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .sort();
}

/** Every page there is. */
export const PAGES: readonly string[] = [
  "/",
  "/text/",
  "/about/",
  "/glossary/",
  "/downloads/",
  "/compare/",
  "/search/",
  "/logic/",
  "/marks/",
  "/wizard/",
  "/wizard/sheet/",
  "/training/",
  "/training/drill/",
  "/training/plan/",
  "/training/own/",
  "/training/present/",
  "/training/vote/",
  ...loadCases().map(({ slug }) => `/training/${slug}/`),
  ...REFS.map(refPath),
];

/** One page of each kind: cases differ in their words only, items and paragraphs in what of their article they mark. */
export function pagesOfEachKind(): string[] {
  const [, ...cases] = loadCases().map(({ slug }) => `/training/${slug}/`);
  const [, ...items] = builtPages().filter((path) => /^\/text\/\d+\/\d+\/$/.test(path));
  const [, ...paragraphs] = builtPages().filter((path) => /^\/text\/\d+\/p\d\/$/.test(path));
  const alike = new Set([...cases, ...items, ...paragraphs]);
  return builtPages().filter((path) => !alike.has(path));
}

/** The HTML of a built page. */
export function builtHtml(path: string): string {
  return readFileSync(join(DIST, path, "index.html"), "utf8");
}

/** Official words without the white space that only sets blocks apart. */
export const squeeze = (text: string): string => text.replace(/\s+/g, "");

/** The violations that axe finds, one line each: rule and the elements it is about. The page's own policy forbids injected scripts, so axe is evaluated. */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(only ? { runOnly: only } : {});
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, rules);
}

/** A page whose console must stay silent. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const noise: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) noise.push(message.text());
    });
    page.on("pageerror", (error) => noise.push(error.message));
    await use(page);
    expect(noise).toEqual([]);
  },
});

export { expect };
