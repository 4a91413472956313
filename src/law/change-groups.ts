import type { ChangeSet } from "./change-sets.ts";
import type { Alternative } from "./changes.ts";
import { DISPOSITIONS, type Disposition } from "./disposition.ts";
import { type FactCitations, refsOfFact } from "./fact-refs.ts";
import type { FactId } from "./possible.ts";

/** One answer of which each of these other values will do. */
export interface Choice extends FactCitations {
  readonly fact: FactId;
  readonly from: string;
  readonly to: readonly string[];
}

/** What leads to one set, on a premise or without one: any one choice alone, or any one of `first` together with any one of `second`. */
export interface ChangeGroup {
  readonly possible: readonly Disposition[];
  readonly premised: boolean;
  readonly alone: readonly Choice[];
  readonly paired: readonly { readonly first: readonly Choice[]; readonly second: readonly Choice[] }[];
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

/** Alternatives with those of one fact merged. */
function choicesOf(alternatives: readonly Alternative[]): Choice[] {
  return groupBy(alternatives, ({ fact }) => fact).map((all) => {
    const { fact, from } = all[0] as Alternative;
    return { fact, from, to: all.map(({ to }) => to), refs: refsOfFact(fact) };
  });
}

const idOf = ({ fact, to }: Alternative) => `${fact} ${to}`;

/** Pairs drawn together exactly: alternatives that pair with the same others stand in one list, and each of it goes with each of the other. */
function pairedOf(pairs: readonly (readonly [Alternative, Alternative])[]): ChangeGroup["paired"] {
  const partners = new Map<string, { one: Alternative; others: string[] }>();
  for (const pair of pairs) {
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      const before = partners.get(idOf(one)) ?? { one, others: [] };
      partners.set(idOf(one), { one, others: [...before.others, idOf(other)] });
    }
  }
  const alike = groupBy([...partners.values()], ({ others }) => [...others].sort().join("|"));
  return alike.flatMap((first, index) =>
    alike
      .slice(index + 1)
      .filter((second) => first[0]?.others.includes(idOf((second[0] as { one: Alternative }).one)))
      .map((second) => ({
        first: choicesOf(first.map(({ one }) => one)),
        second: choicesOf(second.map(({ one }) => one)),
      })),
  );
}

const rank = ({ possible, premised }: ChangeGroup) =>
  DISPOSITIONS.map((one) => (possible.includes(one) ? "0" : "1")).join("") + Number(premised);

/** Sets of changes drawn together by what they give: certain dispositions before sets, in the order of the gates, without a premise before those on one. */
export function groupChanges(sets: readonly ChangeSet[]): ChangeGroup[] {
  return groupBy(sets, ({ possible, premised }) => `${possible.join()} ${premised}`)
    .map((group): ChangeGroup => {
      const pairs = group.flatMap(({ changes }) => (changes.length === 2 ? [changes] : []));
      const { possible, premised } = group[0] as ChangeSet;
      return {
        possible,
        premised,
        alone: choicesOf(group.flatMap(({ changes }) => (changes.length === 1 ? changes : []))),
        paired: pairedOf(pairs),
      };
    })
    .sort((a, b) => a.possible.length - b.possible.length || (rank(a) < rank(b) ? -1 : 1));
}
