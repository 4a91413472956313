import { align } from "./align.ts";
import { type BlankGroup, blankGroups } from "./blanks.ts";
import { type Nature, natureOf } from "./describe.ts";
import { squeeze } from "./normalise.ts";
import type { OfficialLine } from "./official.ts";
import { scopeOf } from "./scope.ts";

/** A place in the official text: the character of a line, counted from 1 without white space; 0 is before the first. */
export interface Where {
  readonly line: OfficialLine;
  readonly character: number;
}

export interface Difference {
  readonly official: string;
  readonly copy: string;
  readonly nature: Nature;
  /** Its first official character; where the copy only adds, the character it adds after. */
  readonly where: Where;
}

/** A piece of a line: words that are the same in both, or a difference or, where one takes several lines, this line's part of it. */
export type Piece =
  | { readonly same: string }
  | { readonly difference: Difference; readonly official: string; readonly copy: string };

export interface ComparedLine {
  readonly line: OfficialLine;
  readonly pieces: readonly Piece[];
}

export interface Comparison {
  /** The lines the copy is held to; none where it is of nothing in the measure. */
  readonly lines: readonly ComparedLine[];
  readonly differences: readonly Difference[];
  readonly blanks: readonly (BlankGroup & { readonly where: Where })[];
  /** The official words of these lines, as they are hashed. */
  readonly officialText: string;
}

/** A line and the official characters it holds. */
interface Stretch {
  readonly line: OfficialLine;
  readonly from: number;
  readonly to: number;
}

function stretchesOf(lines: readonly OfficialLine[]): Stretch[] {
  let at = 0;
  return lines.map((line) => {
    const from = at;
    at += squeeze(line.text).chars.length;
    return { line, from, to: at };
  });
}

/** Where the character at `index` stands; past the last, the last. */
function whereIs(stretches: readonly Stretch[], index: number): Where {
  const stretch = stretches.find(({ to }) => index < to) ?? stretches.at(-1);
  if (!stretch) throw new Error("no line");
  return { line: stretch.line, character: Math.min(index, stretch.to - 1) - stretch.from + 1 };
}

/** A difference and the official characters it takes. */
interface Placed {
  readonly difference: Difference;
  readonly from: number;
  readonly to: number;
}

/** What is the same and what differs within one line; words added at its start belong to the line before, unless there is none. */
function piecesOf({ from, to }: Stretch, chars: readonly string[], placed: readonly Placed[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const words = (until: number) => {
    if (until > at) pieces.push({ same: chars.slice(at, until).join("") });
    at = Math.max(at, until);
  };
  for (const one of placed) {
    const adds = one.from === one.to;
    const inside = adds ? (one.from > from || one.from === 0) && one.from <= to : one.from < to && one.to > from;
    if (!inside) continue;
    words(Math.max(one.from, from));
    const until = Math.min(one.to, to);
    pieces.push({
      difference: one.difference,
      official: chars.slice(at, until).join(""),
      copy: one.from >= from ? one.difference.copy : "",
    });
    at = Math.max(at, until);
  }
  words(to);
  return pieces;
}

/** Holds a copy against the official text: which part of it the copy is, and every difference from that part. */
export function compare(all: readonly OfficialLine[], copyText: string): Comparison {
  const copy = squeeze(copyText);
  const lines = scopeOf(all, copy.chars).flatMap((index) => all[index] ?? []);
  const officialText = lines.map(({ text }) => text).join("\n");
  if (lines.length === 0) return { lines: [], differences: [], blanks: [], officialText };
  const official = squeeze(officialText);
  const stretches = stretchesOf(lines);
  const changes = align(official.chars, copy.chars, new Set(stretches.map(({ from }) => from)));
  const placed = changes.map(({ from, to, copyFrom, copyTo }): Placed => {
    const words = official.chars.slice(from, to).join("");
    const instead = copy.chars.slice(copyFrom, copyTo).join("");
    const first = stretches[0]?.line;
    const where =
      from === to && from === 0 && first
        ? { line: first, character: 0 }
        : whereIs(stretches, from === to ? from - 1 : from);
    return { difference: { official: words, copy: instead, nature: natureOf(words, instead), where }, from, to };
  });
  return {
    lines: stretches.map((stretch) => ({ line: stretch.line, pieces: piecesOf(stretch, official.chars, placed) })),
    differences: placed.map(({ difference }) => difference),
    blanks: blankGroups(official, copy, changes).map((group) => ({ ...group, where: whereIs(stretches, group.first) })),
    officialText,
  };
}
