import { loadMeasure } from "../../src/measure/index.ts";
import { searchRecords } from "../../src/search/records.ts";
import { encodeQuery, normalise } from "../../src/search/tokens.ts";
import { expect, test } from "../support/site.ts";

const bare = (text: string) => normalise(text).replace(/\s+/g, "");
const records = searchRecords(loadMeasure()).map(({ url, title, text, also = "" }) => ({
  url,
  words: [bare(title), bare(text), bare(also)],
}));

/** Every string of so many Han characters in a row that these texts hold. */
function substrings(texts: readonly string[], length: number): string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
      for (let at = 0; at + length <= run.length; at += 1) found.add(run.slice(at, at + length));
  return [...found];
}

/** For each query how many records the index gives; the page does what the field does with its tokens. */
async function found(page: import("playwright/test").Page, queries: readonly string[]): Promise<string[][]> {
  await page.goto("/search/");
  return page.evaluate(
    async (encoded) => {
      const { createInstance } = await import(new URL("../pagefind/pagefind.js", location.href).href);
      document.documentElement.lang = "und";
      const engine = createInstance({ noWorker: true });
      const urls = new Map<string, string>();
      const all: string[][] = [];
      for (const query of encoded) {
        const { results } = await engine.search(query);
        const here: string[] = [];
        for (const result of results) {
          const known = urls.get(result.id) ?? (await result.data()).raw_url;
          urls.set(result.id, known);
          here.push(known);
        }
        all.push(here);
      }
      return all;
    },
    queries.map((query) => encodeQuery(query)),
  );
}

/** Records whose own words hold a query as it stands. */
const holding = (query: string) =>
  records.filter(({ words }) => words.some((word) => word.includes(query))).map(({ url }) => url);

const official = loadMeasure().text.split("\n").map(bare);
const everything = records.flatMap(({ words }) => words);

for (const [name, texts, lengths] of [
  ["正文里", official, [3, 4, 5, 6, 7, 8]],
  ["正文、注释、术语和题目里", everything, [1, 2]],
] as const) {
  for (const length of lengths) {
    test(`${name}每一个${length}字的词，索引都给出写着它的每一处`, async ({ page }) => {
      const queries = substrings(texts, length);
      expect(queries.length).toBeGreaterThan(300);
      const given = await found(page, queries);
      const missing = queries.filter((query, index) => holding(query).some((url) => !given[index]?.includes(url)));
      expect(missing).toEqual([]);
      // One and two characters need no second look: the index gives nothing else.
      if (length <= 2) {
        const beside = queries.filter((query, index) => (given[index]?.length ?? 0) > holding(query).length);
        expect(beside).toEqual([]);
      }
    });
  }
}
