import { appliesTo, onPremise } from "./applies.ts";
import { type Alternative, admissible, alternativesOf, answerAt, withAlternative } from "./changes.ts";
import type { Disposition } from "./disposition.ts";
import { refsOfFact } from "./fact-refs.ts";
import { CAUSES, isListKey } from "./facts.ts";
import { dispositionsWith, type Position, possibleDispositions, type Sets, setsAt, shareGate } from "./possible.ts";
import { type Ref, sortRefs } from "./refs.ts";
import { GATE_VALUES } from "./verdict-tables.ts";

/** One answer, or two, changed at once, and the set that comes of it. A list is one answer, however many of its members change. */
export interface ChangeSet {
  readonly changes: readonly [Alternative] | readonly [Alternative, Alternative];
  readonly possible: readonly Disposition[];
  /** The set holds on a premise only (see `onPremise`): once changed, not before. */
  readonly premised: boolean;
  readonly refs: readonly Ref[];
}

/** A list given up for another, with the one-member changes that it is made of. */
interface Replacement extends Alternative {
  readonly steps: readonly Alternative[];
}

/** What a list can be given up for: one member alone, none where it may be empty, or both causes, which reach everyone whom either does. */
const listsFor = (fact: string, names: readonly string[]): (readonly string[])[] => [
  ...names.map((name) => (name === "none" ? [] : [name])),
  ...(fact === "causes" ? [CAUSES] : []),
];

/** Every list that is known, given up for each other that is more than one member away. */
function replacementsOf(position: Position): Replacement[] {
  return Object.entries(GATE_VALUES).flatMap(([fact, values]) => {
    const answer = answerAt(position, fact);
    if (!isListKey(fact) || answer === "unknown") return [];
    const list = answer as readonly string[];
    const from = list.join();
    return listsFor(fact, Object.keys(values)).flatMap((wanted) => {
      const added = wanted.filter((one) => !list.includes(one)).map((one) => `+${one}`);
      const removed = list.filter((one) => !wanted.includes(one)).map((one) => `-${one}`);
      const steps = [...added, ...removed].map((step) => ({ fact, from, to: step }));
      return steps.length < 2 ? [] : [{ fact, from, to: wanted.join("+") || "none", steps }];
    });
  });
}

/** @param changed the position with the changes made */
const cited = (changes: ChangeSet["changes"], possible: readonly Disposition[], changed: Position): ChangeSet => ({
  changes,
  possible,
  premised: onPremise(appliesTo(changed.caseFacts)),
  refs: sortRefs(changes.flatMap(({ fact }) => refsOfFact(fact))),
});

/** An alternative by itself: the position it leads to, what its gate then says, and the set; none where it cannot stand alone. */
interface Single {
  readonly one: Alternative;
  readonly changed: Position;
  readonly sets: Partial<Sets>;
  readonly possible: readonly Disposition[] | null;
  /** The one-member changes that a list given up for another is made of. */
  readonly steps: readonly Single[];
}

function singleOf(position: Position, one: Alternative, steps: readonly Alternative[] = []): Single {
  const changed = withAlternative(position, one);
  const sets = setsAt(one.fact, changed);
  const possible = admissible(changed) ? dispositionsWith(position, sets) : null;
  return { one, changed, sets, possible, steps: steps.map((step) => singleOf(position, step)) };
}

/** What two alternatives give together; none where they cannot stand together. Gates share no fact, so answers of two gates are combined by their sets. */
function bothGive(position: Position, first: Single, second: Single): readonly Disposition[] | null {
  if (!shareGate(first.one.fact, second.one.fact)) {
    const stand = first.possible !== null && second.possible !== null;
    return stand ? dispositionsWith(position, { ...first.sets, ...second.sets }) : null;
  }
  const changed = withAlternative(first.changed, second.one);
  return admissible(changed) ? dispositionsWith(position, setsAt(first.one.fact, changed)) : null;
}

/** What the smaller sets of a pair give: either of it alone, and a step in place of a whole list on one side or on both. */
function smallerGive(position: Position, first: Single, second: Single): string[] {
  const [some, others] = [first, second].map((single) => [single, ...single.steps]) as [Single[], Single[]];
  const pairs = some.flatMap((one) => others.map((other) => [one, other] as const));
  return [
    ...[...some, ...others].map(({ possible }) => possible),
    ...pairs
      .filter(([one, other]) => one !== first || other !== second)
      .map(([one, other]) => bothGive(position, one, other)),
  ].flatMap((possible) => possible?.join() ?? []);
}

/**
 * Every smallest set of up to two changed answers that gives another set of dispositions. A list changes by one member,
 * or is given up for one member alone, for none or for both causes. Small means: a pair is listed only where neither of
 * its members alone gives that set, a list given up only where none of the one-member changes that it is made of does.
 * What is not known stays not known.
 */
export function changeSets(position: Position): ChangeSet[] {
  const now = possibleDispositions(position).join();
  const singles = [
    ...alternativesOf(position).map((one) => singleOf(position, one)),
    ...replacementsOf(position).map(({ steps, ...one }) => singleOf(position, one, steps)),
  ];
  const alone = singles.flatMap(({ one, changed, possible, steps }) => {
    if (possible === null || possible.join() === now) return [];
    return steps.some((step) => step.possible?.join() === possible.join()) ? [] : [cited([one], possible, changed)];
  });
  const pairs = singles.flatMap((first, index) =>
    singles.slice(index + 1).flatMap((second) => {
      const possible = first.one.fact === second.one.fact ? null : bothGive(position, first, second);
      if (possible === null || possible.join() === now) return [];
      if (smallerGive(position, first, second).includes(possible.join())) return [];
      return [cited([first.one, second.one], possible, withAlternative(first.changed, second.one))];
    }),
  );
  return [...alone, ...pairs];
}
