import { daysBetween, EFFECTIVE, EXPIRES, type IsoDate } from "../../law/index.ts";
import type { Random } from "./random.ts";

const LAST = daysBetween(EFFECTIVE, EXPIRES);
/** In days from the first: before, in and after the period. */
const ZONES = { before: [-400, -1], inside: [0, LAST], after: [LAST + 1, LAST + 400] } as const;

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

/** Three days in their order, drawn, that lie as a pattern says. */
export function drawDays(pattern: Pattern, random: Random): Days {
  return pattern
    .map((zone) => {
      const [first, last] = ZONES[zone];
      return first + random.below(last - first + 1);
    })
    .sort((a, b) => a - b)
    .map(dayAfter) as Days;
}
