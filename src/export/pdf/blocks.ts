import { type Measure, provisionsOf } from "../../measure/index.ts";
import type { Face } from "./fonts.ts";

/** Words in one face. */
export interface Run {
  readonly face: Face;
  readonly text: string;
}

/** What stands on the pages, from top to bottom. */
export type Block =
  | { readonly kind: "blank"; readonly lines: number }
  | { readonly kind: "page" }
  | { readonly kind: "bookmark"; readonly title: string; readonly chapter: boolean }
  | { readonly kind: "headline"; readonly lines: readonly string[] }
  | { readonly kind: "centred"; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly indent: number }
  | { readonly kind: "at"; readonly text: string; readonly cell: number };

const song = (text: string): Run => ({ face: "song", text });

/**
 * The notice and the measure in the order of the document, laid out by GB/T 9704-2012. No red head, no emblem and no
 * seal: this is no official print, and the signature has the place of a document without a seal (7.3.5.2): the agency
 * two characters from the right, the date two to the right of the agency's first.
 */
export function blocksOf({ notice, articles }: Measure, words: { notice: string; title: string }): Block[] {
  const part = (name: string) => notice.filter((line) => line.part === name).map(({ text }) => text);
  const issuer = part("issuer").join("");
  const issuerCell = 28 - 2 - issuer.length;
  const blank = (lines: number): Block => ({ kind: "blank", lines });
  const paragraph = (indent: number, ...runs: Run[]): Block => ({ kind: "paragraph", indent, runs });
  return [
    { kind: "bookmark", title: words.notice, chapter: true },
    blank(1),
    ...part("number").map((text): Block => ({ kind: "centred", text })),
    blank(2),
    { kind: "headline", lines: part("title") },
    blank(1),
    ...part("addressees").map((text) => paragraph(0, song(text))),
    ...part("body").map((text) => paragraph(2, song(text))),
    blank(1),
    { kind: "at", text: issuer, cell: issuerCell },
    ...part("date").map((text): Block => ({ kind: "at", text, cell: issuerCell + 2 })),
    { kind: "page" },
    { kind: "bookmark", title: words.title, chapter: true },
    blank(1),
    { kind: "headline", lines: part("measure") },
    blank(1),
    ...articles.flatMap((article) =>
      provisionsOf(article).flatMap(({ label, text }): Block[] =>
        label?.startsWith("第")
          ? [
              { kind: "bookmark", title: label, chapter: false },
              paragraph(2, { face: "hei", text: label }, song(`  ${text}`)),
            ]
          : [paragraph(2, song(`${label ?? ""}${text}`))],
      ),
    ),
  ];
}
