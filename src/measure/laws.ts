import { z } from "astro/zod";
import { chineseNumber } from "../law/refs.ts";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";
import { parseSource, type Source } from "./structure.ts";

const lawSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  short: z.string(),
  /** The revision in words: when it was made, when it took effect. */
  version: z.string(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The number of its last article, where known. */
  articles: z.number().int().positive().optional(),
  inPeriod: z.boolean(),
});

export type Law = z.infer<typeof lawSchema>;

/** The laws that notes may cite, by id. */
export const loadLaws = once(
  (): ReadonlyMap<string, Law> =>
    new Map(readYaml("content/laws.yaml", z.array(lawSchema)).map((law) => [law.id, law])),
);

/** A source's place in its law: 第七十四条第二款第二项. */
export function sourcePlace({ article, paragraph, item }: Source): string {
  return [
    `第${chineseNumber(article)}条`,
    paragraph === null ? "" : `第${chineseNumber(paragraph)}款`,
    item === null ? "" : `第${chineseNumber(item)}项`,
  ].join("");
}

/** What is wrong with a source: a law that is not listed, or an article beyond its last. Null where nothing is. */
export function sourceFault(source: Source, laws: ReadonlyMap<string, Law>): string | null {
  const law = laws.get(source.law);
  if (!law) return `content/laws.yaml 里没有「${source.law}」`;
  if (law.articles !== undefined && source.article > law.articles)
    return `《${law.short}》只有${law.articles}条，没有第${source.article}条`;
  return null;
}

/**
 * A source in words: `sourceName("civil-servant-law:95.1", file)` is 《公务员法》第九十五条第一款.
 * @throws naming the file that cites it, where the law is not listed or has no such article
 */
export function sourceName(written: string, file: string): string {
  const laws = loadLaws();
  const source = parseSource(written);
  const fault = source === null ? "写法不对" : sourceFault(source, laws);
  if (source === null || fault) throw new Error(`${file}: 依据「${written}」：${fault}`);
  return `《${laws.get(source.law)?.short}》${sourcePlace(source)}`;
}
