import { normalise } from "./tokens.ts";

/** The words of a result, in stretches that match the query or do not. */
export type Excerpt = readonly { readonly text: string; readonly match: boolean }[];

const BEFORE = 18;
const LENGTH = 72;

/** The stretches of a text that phrases match, in order and without overlap. */
function matches(text: string, phrases: readonly string[]): [start: number, end: number][] {
  const spans: [number, number][] = [];
  for (const phrase of phrases.filter(Boolean)) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
      spans.push([at, at + phrase.length]);
  }
  return spans
    .sort(([a], [b]) => a - b)
    .filter(([start], index, all) => index === 0 || start >= (all[index - 1]?.[1] ?? 0));
}

/**
 * The words around the first match; the beginning of the text where nothing matches.
 * @param whole all of the text rather than a part of it
 */
export function excerptOf(text: string, phrases: readonly string[], whole = false): Excerpt {
  // Character by character, so that a place in the normal form is the same place in the text.
  const plain = [...text]
    .map((character) => (normalise(character).length === character.length ? normalise(character) : character))
    .join("");
  const spans = matches(plain, phrases);
  const from = whole ? 0 : Math.max(0, (spans[0]?.[0] ?? 0) - BEFORE);
  const to = whole ? text.length : Math.min(text.length, Math.max(from + LENGTH, (spans[0]?.[1] ?? 0) + BEFORE));
  const stretches: { text: string; match: boolean }[] = [{ text: from > 0 ? "…" : "", match: false }];
  let at = from;
  for (const [start, end] of spans.filter(([, end]) => end <= to)) {
    stretches.push({ text: text.slice(at, start), match: false }, { text: text.slice(start, end), match: true });
    at = end;
  }
  stretches.push({ text: text.slice(at, to) + (to < text.length ? "…" : ""), match: false });
  return stretches.filter((stretch) => stretch.text !== "");
}
