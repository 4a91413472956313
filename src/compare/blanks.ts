import type { Change } from "./align.ts";
import type { Squeezed } from "./normalise.ts";

/** White space that differs, as often as the official text has the one and the copy the other. */
export interface BlankGroup {
  readonly official: string;
  readonly copy: string;
  readonly count: number;
  /** The official character before which it differs first; the number of characters where it is after the last. */
  readonly first: number;
}

/** The places of white space that both texts have: between characters that stand together in both, and at both ends. */
function* commonGaps(
  official: Squeezed,
  copy: Squeezed,
  changes: readonly Change[],
): Generator<[at: number, copyAt: number]> {
  yield [0, 0];
  let [at, copyAt] = [0, 0];
  const end = official.chars.length;
  const stretches = [...changes, { from: end, to: end, copyFrom: copy.chars.length, copyTo: copy.chars.length }];
  for (const { from, to, copyFrom, copyTo } of stretches) {
    for (let step = 1; at + step < from; step += 1) yield [at + step, copyAt + step];
    // Characters replaced one for one stand together with their neighbours as before.
    if (to - from === copyTo - copyFrom) {
      for (let step = 0; from + step <= to; step += 1) {
        if (from + step > at || step > 0) yield [from + step, copyFrom + step];
      }
    }
    [at, copyAt] = [to, copyTo];
  }
  yield [end, copy.chars.length];
}

/** How the white space of a copy differs, the same differences together, the most frequent first. */
export function blankGroups(official: Squeezed, copy: Squeezed, changes: readonly Change[]): BlankGroup[] {
  const groups = new Map<string, BlankGroup>();
  const seen = new Set<number>();
  for (const [at, copyAt] of commonGaps(official, copy, changes)) {
    if (seen.has(copyAt)) continue;
    seen.add(copyAt);
    const [has = "", had = ""] = [official.gaps[at], copy.gaps[copyAt]];
    if (has === had) continue;
    const key = JSON.stringify([has, had]);
    const group = groups.get(key);
    groups.set(key, { official: has, copy: had, count: (group?.count ?? 0) + 1, first: group?.first ?? at });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
