import { diffArrays } from "diff";
import { tidy } from "./tidy.ts";

/** A stretch of the official text and the stretch of the copy that stands for it; one of them may be empty. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly copyFrom: number;
  readonly copyTo: number;
}

type Chars = readonly string[];

const ANCHOR = 6;
/** Beyond so many edits within one stretch the characters have nothing to do with each other: the stretch is shown as replaced. */
const MOST_EDITS = 400;

/** Where each run of `ANCHOR` characters that occurs once only begins. */
function singleRuns(chars: Chars, from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + ANCHOR <= to; at += 1) {
    const run = chars.slice(at, at + ANCHOR).join("");
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

/** The longest chain of pairs that rises in the second member too; they come sorted by the first. */
function risingChain(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  const second = (index: number | undefined) => pairs[index ?? -1]?.[1] ?? -1;
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second(tails[middle]) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.unshift(pair);
  }
  return chain;
}

/** The differences within one stretch, by the shortest edit. */
function changesWithin(official: Chars, copy: Chars, stretch: Change): Change[] {
  const { from, to, copyFrom, copyTo } = stretch;
  if (from === to && copyFrom === copyTo) return [];
  if (from === to || copyFrom === copyTo) return [stretch];
  const steps = diffArrays([...official.slice(from, to)], [...copy.slice(copyFrom, copyTo)], {
    maxEditLength: MOST_EDITS,
  });
  if (!steps) return [stretch];
  const changes: Change[] = [];
  let [at, copyAt] = [from, copyFrom];
  for (const { added, removed, count } of steps) {
    const next = { from: at, to: added ? at : at + count, copyFrom: copyAt, copyTo: removed ? copyAt : copyAt + count };
    // What adjoins what came before is the other half of a replacement, which `tidy` joins.
    if (added || removed) changes.push(next);
    [at, copyAt] = [next.to, next.copyTo];
  }
  return changes;
}

/**
 * Where a copy differs from the official text, character by character and in order; between two changes both are the same.
 * Runs that occur once only hold the texts together, so that time grows with their length and not with what was added.
 * @param starts the official characters that begin a line, where a stretch that is missing is rather told from
 */
export function align(official: Chars, copy: Chars, starts: ReadonlySet<number> = new Set()): Change[] {
  const shorter = Math.min(official.length, copy.length);
  let head = 0;
  while (head < shorter && official[head] === copy[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && official.at(-1 - tail) === copy.at(-1 - tail)) tail += 1;
  const end = { at: official.length - tail, copyAt: copy.length - tail };
  const inCopy = singleRuns(copy, head, end.copyAt);
  const pairs = [...singleRuns(official, head, end.at)]
    .map(([run, at]) => [at, inCopy.get(run) ?? -1] as const)
    .filter(([at, copyAt]) => at >= 0 && copyAt >= 0)
    .sort(([a], [b]) => a - b);
  const changes: Change[] = [];
  let [at, copyAt] = [head, head];
  for (const [anchor, copyAnchor] of risingChain(pairs)) {
    if (anchor < at || copyAnchor < copyAt) continue;
    changes.push(...changesWithin(official, copy, { from: at, to: anchor, copyFrom: copyAt, copyTo: copyAnchor }));
    [at, copyAt] = [anchor, copyAnchor];
    while (at < end.at && copyAt < end.copyAt && official[at] === copy[copyAt]) [at, copyAt] = [at + 1, copyAt + 1];
  }
  changes.push(...changesWithin(official, copy, { from: at, to: end.at, copyFrom: copyAt, copyTo: end.copyAt }));
  return tidy(official, copy, changes, starts);
}
