import { fill } from "../fill.ts";
import { chineseNumber } from "../law/refs.ts";
import type { Impossible } from "./citation.ts";

/** The sentences about citations, `citation` of content/site.yaml. */
export type CitationWords = Readonly<Record<Impossible["reason"] | "open" | "unread", string>>;

/** The sentences as the page hands them to its scripts. */
export function citationWords(element: HTMLElement): CitationWords {
  return JSON.parse(element.dataset.citation ?? "{}");
}

/** Why a citation names nothing: 第十一条只有六项。 */
export function whyNot({ reason, article, count }: Impossible, words: CitationWords): string {
  return fill(words[reason], {
    article: `第${chineseNumber(article)}条`,
    asked: chineseNumber(article),
    n: count === 2 ? "两" : chineseNumber(count),
  });
}
