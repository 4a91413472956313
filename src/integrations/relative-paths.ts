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

/** After the build: one set of files works at `/` and below any path. The 404 page is served from any depth, so it keeps rooted addresses. */
export default function relativePaths(): AstroIntegration {
  return {
    name: "relative-paths",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith("index.html"));
        for (const page of pages) {
          const file = join(root, page);
          const depth = relative(root, file).split(/[\\/]/).length - 1;
          await writeFile(file, relativeTo(await readFile(file, "utf8"), depth));
        }
        logger.info(`${pages.length} pages made relative`);
      },
    },
  };
}
