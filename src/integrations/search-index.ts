import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { loadMeasure } from "../measure/index.ts";
import { type SearchRecord, searchRecords } from "../search/records.ts";
import { encode } from "../search/tokens.ts";

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A record as a page that only the index sees. The title weighs more than the words, the official text more than a note. */
function page({ kind, title, text }: SearchRecord): string {
  const weight = kind === "正文" ? 2 : 1;
  return `<!doctype html><html lang="und"><body data-pagefind-body data-pagefind-filter="类型[data-kind]" data-kind="${kind}">
<span data-pagefind-meta="title[data-title]" data-title="${escapeHtml(title)}"></span>
<span data-pagefind-meta="kind[data-kind]" data-kind="${kind}"></span>
<span data-pagefind-weight="3">${escapeHtml(encode(title))}</span> <span data-pagefind-weight="${weight}">${escapeHtml(encode(text))}</span></body></html>`;
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
        logger.info(`${records.length} records indexed`);
      },
    },
  };
}
