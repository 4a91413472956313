import { squeeze } from "./normalise.ts";
import type { OfficialLine } from "./official.ts";

const GRAM = 3;
/** How much of a line, or of an article, must be in the copy for the copy to be held to it. */
const LINE_SHARE = 0.5;
const PART_SHARE = 0.5;
/** What is missing between parts that are there counts as left out while it is less than this; beyond it, the copy is a selection. */
const LEFT_OUT = 0.25;

function grams(chars: readonly string[]): string[] {
  return chars.slice(GRAM - 1).map((_, at) => chars.slice(at, at + GRAM).join(""));
}

interface Found {
  readonly index: number;
  readonly length: number;
  readonly share: number;
}

/**
 * How much of each line is in the copy. Lines share phrases, so what one line has been given is no longer there for another;
 * the line that finds most of itself is served first, and one that does not find half of itself leaves all to the others.
 */
function sharesOf(lines: readonly OfficialLine[], copy: readonly string[]): Found[] {
  const left = new Map<string, number>();
  for (const gram of grams(copy)) left.set(gram, (left.get(gram) ?? 0) + 1);
  const hits = (own: readonly string[]) => own.filter((gram) => left.has(gram)).length;
  return lines
    .map(({ text }, index) => ({ index, chars: squeeze(text).chars }))
    .map(({ index, chars }) => ({ index, length: chars.length, own: grams(chars) }))
    .map((line) => ({ ...line, hits: hits(line.own) }))
    .sort((a, b) => b.hits - a.hits)
    .map(({ index, length, own }) => {
      const taken: string[] = [];
      for (const gram of own) {
        const count = left.get(gram) ?? 0;
        if (count === 0) continue;
        left.set(gram, count - 1);
        taken.push(gram);
      }
      const share = taken.length / own.length;
      if (share < LINE_SHARE) for (const gram of taken) left.set(gram, (left.get(gram) ?? 0) + 1);
      return { index, length, share };
    })
    .sort((a, b) => a.index - b.index);
}

/** Lines missing between lines that are there: all of them where they are few, else none. */
function withGaps(covered: readonly number[], lengths: readonly number[]): number[] {
  const [first = 0] = covered;
  const last = covered.at(-1) ?? first;
  const span = lengths.map((_, index) => index).slice(first, last + 1);
  const sum = (some: readonly number[]) => some.reduce((total, index) => total + (lengths[index] ?? 0), 0);
  return sum(covered) > (1 - LEFT_OUT) * sum(span) ? span : [...covered];
}

/**
 * The lines that a copy is to be held to, in the order of the text: the whole measure, or the articles, paragraphs or items that
 * the copy is of. An article that is there for the greater part is there as a whole, and so is the notice.
 * @returns the indexes of lines; none where the copy is of nothing in the measure
 */
export function scopeOf(lines: readonly OfficialLine[], copy: readonly string[]): number[] {
  const shares = sharesOf(lines, copy);
  const whole = new Set(
    [...new Set(lines.map(({ part }) => part))].filter((part) => {
      const own = shares.filter(({ index }) => lines[index]?.part === part);
      const sum = (weight: (one: Found) => number) => own.reduce((total, one) => total + weight(one), 0);
      return sum(({ length, share }) => length * share) >= PART_SHARE * sum(({ length }) => length);
    }),
  );
  // The notice repeats the measure's name: a line of it that is there alone is rather the title.
  const articles = shares.some(({ index, share }) => typeof lines[index]?.part === "number" && share >= LINE_SHARE);
  const covered = shares
    .filter(({ index, share }) => {
      const part = lines[index]?.part;
      if (part === undefined) return false;
      return whole.has(part) || (share >= LINE_SHARE && (typeof part === "number" || !articles));
    })
    .map(({ index }) => index);
  return withGaps(
    covered,
    shares.map(({ length }) => length),
  );
}
