import { type Alternative, admissible, alternativesOf, changesOf, withAlternative } from "./changes.ts";
import type { Disposition } from "./disposition.ts";
import { refsOfFact } from "./fact-refs.ts";
import { isListKey } from "./facts.ts";
import { dispositionsWith, type Position, possibleDispositions, type Sets, setsAt, shareGate } from "./possible.ts";
import { type Ref, sortRefs } from "./refs.ts";

/** One answer, or two, changed at once, and the set that comes of it. Two changes of one list exchange a member for another. */
export interface ChangeSet {
  readonly changes: readonly [Alternative] | readonly [Alternative, Alternative];
  readonly possible: readonly Disposition[];
  readonly refs: readonly Ref[];
}

const together = (a: Alternative, b: Alternative) => a.fact !== b.fact || isListKey(a.fact);

const cited = (changes: ChangeSet["changes"], possible: readonly Disposition[]): ChangeSet => ({
  changes,
  possible,
  refs: sortRefs(changes.flatMap(({ fact }) => refsOfFact(fact))),
});

/** An alternative by itself: the position it leads to, what its gate then says, and the set; none where it cannot stand alone. */
interface Single {
  readonly one: Alternative;
  readonly changed: Position;
  readonly sets: Partial<Sets>;
  readonly gives: string | null;
}

function singleOf(position: Position, one: Alternative): Single {
  const changed = withAlternative(position, one);
  const sets = setsAt(one.fact, changed);
  return { one, changed, sets, gives: admissible(changed) ? dispositionsWith(position, sets).join() : null };
}

/** What two alternatives give together; none where they cannot stand together. Gates share no fact, so answers of two gates are combined by their sets. */
function bothGive(position: Position, first: Single, second: Single): Disposition[] | null {
  if (!shareGate(first.one.fact, second.one.fact)) {
    const stand = first.gives !== null && second.gives !== null;
    return stand ? dispositionsWith(position, { ...first.sets, ...second.sets }) : null;
  }
  const changed = withAlternative(first.changed, second.one);
  return admissible(changed) ? dispositionsWith(position, setsAt(first.one.fact, changed)) : null;
}

/** Two answers changed that give a set which neither gives alone: where one of them suffices, the other is no part of the change. */
function pairsOf(position: Position): ChangeSet[] {
  const now = possibleDispositions(position).join();
  const singles = alternativesOf(position).map((one) => singleOf(position, one));
  return singles.flatMap((first, index) =>
    singles.slice(index + 1).flatMap((second) => {
      const possible = together(first.one, second.one) ? bothGive(position, first, second) : null;
      if (possible === null || [now, first.gives, second.gives].includes(possible.join())) return [];
      return [cited([first.one, second.one], possible)];
    }),
  );
}

/**
 * Every smallest set of up to two changed answers that gives another set of dispositions. Small means: a pair is
 * listed only where neither of its members alone gives that set. What is not known stays not known.
 */
export function changeSets(position: Position): ChangeSet[] {
  const singles = changesOf(position).map(({ possible, ...one }) => cited([one], possible));
  return [...singles, ...pairsOf(position)];
}
