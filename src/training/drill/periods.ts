import { daysBetween, EFFECTIVE, EXPIRES, type IsoDate } from "../../law/index.ts";
import type { Random } from "./random.ts";

const LAST = daysBetween(EFFECTIVE, EXPIRES);
/** In days from the first: before, in and after the period. */
const ZONES = { before: [-400, -1], inside: [0, LAST], after: [LAST + 1, LAST + 400] } as const;

/** The fewest days from one of the three to the next. */
const GAP = 60;

/** Where act, judgment and decision lie, in this order. */
type Pattern = readonly [keyof typeof ZONES, keyof typeof ZONES, keyof typeof ZONES];
type Days = [act: IsoDate, judgment: IsoDate, decision: IsoDate];

/** How three days in their order can lie to the period. */
export const PATTERNS: readonly Pattern[] = [
  ["inside", "inside", "inside"],
  ["before", "before", "before"],
  ["after", "after", "after"],
  ["before", "inside", "inside"],
  ["before", "before", "inside"],
  ["inside", "inside", "after"],
  ["inside", "after", "after"],
];

const dayAfter = (days: number): IsoDate =>
  new Date(Date.parse(`${EFFECTIVE}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The first days that lie as a pattern says. */
export function firstDays(pattern: Pattern): Days {
  return pattern.map((zone) => dayAfter(ZONES[zone][0])) as Days;
}

/** Three days, drawn, that lie as a pattern says and far enough apart for a lawsuit and a decision. */
export function drawDays(pattern: Pattern, random: Random): Days {
  const zones = pattern.map((zone) => ZONES[zone]);
  const days: number[] = [];
  for (const [place, [first, last]] of zones.entries()) {
    const from = Math.max(first, (days[place - 1] ?? -Infinity) + GAP);
    // What comes later needs its days too.
    const to = Math.min(last, ...zones.slice(place + 1).map(([, end], after) => end - GAP * (after + 1)));
    days.push(from + random.below(to - from + 1));
  }
  return days.map(dayAfter) as Days;
}
