import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const ATTRIBUTES = ["href", "src", "action", "component-url", "renderer-url", "before-hydration-url", "data-root"].join(
  "|",
);
const ROOTED = new RegExp(`(\\s(?:${ATTRIBUTES})=")/(?!/)`, "g");

/** Makes a page's rooted addresses relative to the folder it stands in: at depth 2, `/text/` becomes `../../text/`. */
export function relativeTo(html: string, depth: number): string {
  const up = depth === 0 ? "./" : "../".repeat(depth);
  return html.replace(ROOTED, `$1${up}`);
}

/** Puts a page's rooted addresses below the path of the site: below `/x/y/`, `/text/` becomes `/x/y/text/`. */
export function rootedBelow(html: string, path: string): string {
  return html.replace(ROOTED, `$1${path.replace(/\/*$/, "/")}`);
}

/** After the build: one set of files works at `/` and below any path. The 404 page is served from any depth, so its addresses stay rooted, at the path where the site is published if that is known. */
export default function relativePaths(): AstroIntegration {
  let home = "/";
  return {
    name: "relative-paths",
    hooks: {
      "astro:config:done": ({ config }) => {
        if (config.site !== undefined) home = new URL(config.site).pathname;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith("index.html"));
        for (const page of pages) {
          const file = join(root, page);
          const depth = relative(root, file).split(/[\\/]/).length - 1;
          await writeFile(file, relativeTo(await readFile(file, "utf8"), depth));
        }
        const wrongAddress = join(root, "404.html");
        await writeFile(wrongAddress, rootedBelow(await readFile(wrongAddress, "utf8"), home));
        logger.info(`${pages.length} pages made relative`);
      },
    },
  };
}
