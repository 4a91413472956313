import { readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { loadMeasure } from "../measure/index.ts";
import { type SearchRecord, searchRecords } from "../search/records.ts";
import { charactersOf, encode } from "../search/tokens.ts";

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What Pagefind writes beside its engine for pages that use its own field. */
const NOT_USED = /-ui\.(?:js|css)$|highlight\.js$|worker\.js$/;

/** A record as a page that only the index sees. The title weighs more than the words, the official text more than a note. */
function page({ kind, title, text, also = "" }: SearchRecord): string {
  const weight = kind === "official" ? 2 : 1;
  // Pagefind looks a prefix up in one part of its index only: a character that is asked for alone must stand there alone.
  const alone = charactersOf(`${title}${text}${also}`).join(" ");
  const meta = Object.entries({ title, kind, also })
    .filter(([, value]) => value !== "")
    .map(
      ([name, value]) => `<span data-pagefind-meta="${name}[data-${name}]" data-${name}="${escapeHtml(value)}"></span>`,
    );
  return `<!doctype html><html lang="und"><body data-pagefind-body>${meta.join("\n")}
<span data-pagefind-weight="3">${escapeHtml(encode(title))}</span> <span data-pagefind-weight="${weight}">${escapeHtml(encode(text))}</span> <span>${escapeHtml(encode(also))}</span> <span data-pagefind-weight="0.2">${alone}</span></body></html>`;
}

/** After the build: the Pagefind index over every provision and note, in tokens of our own (see `search/tokens.ts`). */
export default function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: "und", maxFragments: 12 });
        if (!index) throw new Error(`搜索索引建立失败：${errors.join("; ")}`);
        const records = searchRecords(loadMeasure());
        for (const record of records) {
          const added = await index.addHTMLFile({ url: record.url, content: page(record) });
          if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join("; ")}`);
        }
        await index.writeFiles({ outputPath: fileURLToPath(new URL("pagefind/", dir)) });
        await close();
        for (const file of await readdir(new URL("pagefind/", dir)))
          if (NOT_USED.test(file)) await rm(new URL(`pagefind/${file}`, dir));
        logger.info(`${records.length} records indexed`);
      },
    },
  };
}
