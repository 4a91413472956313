import type { Change } from "./align.ts";

type Chars = readonly string[];

const size = ({ from, to, copyFrom, copyTo }: Change) => Math.max(to - from, copyTo - copyFrom);
const growth = ({ from, to, copyFrom, copyTo }: Change) => copyTo - copyFrom - (to - from);
/** How far apart two changes may be to be read as one. */
const NEAR = 12;

/** The characters that differ where both stretches are as long as each other, neighbours together. */
function placeByPlace(official: Chars, copy: Chars, { from, to, copyFrom }: Change): Change[] {
  const changes: Change[] = [];
  for (let at = from; at < to; at += 1) {
    const copyAt = copyFrom + at - from;
    if (official[at] === copy[copyAt]) continue;
    const last = changes.at(-1);
    if (last?.to === at) changes[changes.length - 1] = { ...last, to: at + 1, copyTo: copyAt + 1 };
    else changes.push({ from: at, to: at + 1, copyFrom: copyAt, copyTo: copyAt + 1 });
  }
  return changes;
}

/** Two neighbouring changes as a reader would tell them; null where they stay two. */
function asOne(official: Chars, copy: Chars, a: Change, b: Change): Change[] | null {
  const between = b.from - a.to;
  const both: Change = { from: a.from, to: b.to, copyFrom: a.copyFrom, copyTo: b.copyTo };
  if (between === 0) return [both];
  // A character lost here and one too many there may be one that was replaced: 甲乙乙 for 甲丙乙.
  if (between <= NEAR && growth(a) !== 0 && growth(a) + growth(b) === 0) {
    const single = placeByPlace(official, copy, both);
    const weight = (some: readonly Change[]) => some.reduce((total, one) => total + size(one), 0);
    if (weight(single) <= weight([a, b])) return single;
  }
  // A character or two that both happen to have between longer changes tell the reader nothing.
  return between <= 2 && between < Math.min(size(a), size(b)) ? [both] : null;
}

/**
 * A stretch that is only missing or only added can often be told in several ways, since what follows it begins as it does:
 * 第八条……第 or 八条……第九. It is told from the beginning of a line where it can be.
 */
function fromLineStart(
  official: Chars,
  copy: Chars,
  change: Change,
  room: { readonly least: number; readonly most: number },
  starts: ReadonlySet<number>,
): Change {
  const missing = change.from < change.to;
  if (missing && change.copyFrom < change.copyTo) return change;
  const [chars, first, end] = missing ? [official, change.from, change.to] : [copy, change.copyFrom, change.copyTo];
  // Moved by one place it says the same where the character it leaves is the one it takes in.
  const canMove = (by: number) =>
    by < 0 ? chars[first + by] === chars[end + by] : chars[first + by - 1] === chars[end + by - 1];
  for (const direction of [-1, 1]) {
    let by = 0;
    while (!starts.has(change.from + by) && change.from + by >= room.least && change.to + by <= room.most) {
      by += direction;
      if (!canMove(by)) break;
      if (change.from + by < room.least || change.to + by > room.most || !starts.has(change.from + by)) continue;
      return {
        from: change.from + by,
        to: change.to + by,
        copyFrom: change.copyFrom + by,
        copyTo: change.copyTo + by,
      };
    }
  }
  return change;
}

/**
 * The same differences, put as a reader would tell them.
 * @param starts the official characters that begin a line
 */
export function tidy(official: Chars, copy: Chars, changes: readonly Change[], starts: ReadonlySet<number>): Change[] {
  const tidied: Change[] = [];
  for (const change of changes) {
    const last = tidied.at(-1);
    const one = last && asOne(official, copy, last, change);
    if (one) tidied.splice(-1, 1, ...one);
    else tidied.push(change);
  }
  return tidied.map((change, index) => {
    const room = { least: tidied[index - 1]?.to ?? 0, most: tidied[index + 1]?.from ?? official.length };
    return fromLineStart(official, copy, change, room, starts);
  });
}
