import { FINDINGS, FINDINGS_OF, type FindingRef } from "../../law/index.ts";
import { compatible } from "./facts.ts";
import type { Random } from "./random.ts";

/** From which articles somebody has an item each. Items of 11 beside 12 alone are left out: the measure does not say which comes first. */
export const GROUPS = ["none", "11", "12", "13", "11+11", "12+12", "13+13", "11+13", "12+13", "11+12+13"] as const;

const ARTICLES = Object.keys(FINDINGS_OF) as (keyof typeof FINDINGS_OF)[];

const count = (group: string, article: string) => group.split("+").filter((one) => one === article).length;

/** Items in the order of the text, as one word: `setKey(["13.1.1", "11.1.2"])` is "11.1.2+13.1.1". */
export function setKey(items: readonly FindingRef[]): string {
  return FINDINGS.filter((ref) => items.includes(ref)).join("+");
}

/** The ways to take so many of some items, in their order. */
function choices(items: readonly FindingRef[], many: number): FindingRef[][] {
  if (many === 0) return [[]];
  return items.flatMap((item, place) => choices(items.slice(place + 1), many - 1).map((rest) => [item, ...rest]));
}

/** Every set of items of the articles that a group names, in the order of the text, that can be true together. */
function setsOf(group: string): FindingRef[][] {
  return ARTICLES.reduce<FindingRef[][]>(
    (sets, article) =>
      sets.flatMap((set) => choices(FINDINGS_OF[article], count(group, article)).map((more) => [...set, ...more])),
    [[]],
  ).filter(compatible);
}

/** Items, drawn, of each article that a group names, in the order of the text. */
export function drawItems(group: string, random: Random): FindingRef[] {
  return random.pick(setsOf(group));
}

/** Every set of items that any group can draw. */
export function everySet(): FindingRef[][] {
  return GROUPS.flatMap(setsOf);
}
