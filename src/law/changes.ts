import type { Disposition } from "./disposition.ts";
import { type CaseFacts, isDateKey, isListKey, LONE_RESULTS, type PersonFacts } from "./facts.ts";
import { insidePeriod } from "./period.ts";
import {
  type FactId,
  findingFactId,
  findingFacts,
  type Position,
  possibleDispositions,
  withFinding,
} from "./possible.ts";
import { datesInOrder } from "./rules/article-19.ts";
import { CASE_VALUES, RESPONSIBILITY_VALUES } from "./verdict-tables.ts";

/** A known answer, another value of it, and the set that value would give. For lists `to` names the member added or removed. */
export interface Change {
  readonly fact: FactId;
  readonly from: string;
  readonly to: string;
  readonly possible: readonly Disposition[];
}

interface Variant extends Omit<Change, "possible"> {
  readonly position: Position;
}

function apply(position: Position, fact: string, value: unknown): Position {
  return fact in position.caseFacts
    ? { ...position, caseFacts: { ...position.caseFacts, [fact]: value } as CaseFacts }
    : { ...position, person: { ...position.person, [fact]: value } as PersonFacts };
}

/** A list with one member added or removed, where the form allows it: results that stand alone stay alone, results and roles are never empty. */
function listVariants(
  fact: string,
  list: readonly string[],
  members: readonly string[],
): { to: string; value: string[] }[] {
  const lone: readonly string[] = LONE_RESULTS;
  return members
    .map((member) =>
      list.includes(member)
        ? { to: `-${member}`, value: list.filter((one) => one !== member) }
        : { to: `+${member}`, value: [...list, member] },
    )
    .filter(({ value }) => value.length > 0 || fact === "causes")
    .filter(({ value }) => fact !== "results" || value.length === 1 || !value.some((one) => lone.includes(one)));
}

function variantsOf(position: Position, fact: string, values: Readonly<Record<string, unknown>>): Variant[] {
  const all: Record<string, unknown> = { ...position.caseFacts, ...position.person };
  const answer = all[fact];
  if (answer === "unknown") return [];
  if (isListKey(fact)) {
    const list = answer as readonly string[];
    return listVariants(fact, list, Object.keys(values)).map(({ to, value }) => ({
      fact,
      from: list.join(),
      to,
      position: apply(position, fact, value),
    }));
  }
  const from = isDateKey(fact)
    ? { yes: "inside", no: "outside", unknown: "unknown" }[
        insidePeriod(answer === "none" ? position.caseFacts.assessedOn : String(answer))
      ]
    : String(answer);
  return Object.entries(values)
    .filter(([name]) => name !== from)
    .map(([to, value]) => ({ fact, from, to, position: apply(position, fact, value) }))
    .filter((variant) => datesInOrder(variant.position.caseFacts));
}

function findingVariants(position: Position): Variant[] {
  return findingFacts(position.person).flatMap((finding) => {
    if (finding.answer === "unknown") return [];
    const to = finding.answer === "yes" ? "no" : "yes";
    return [
      {
        fact: findingFactId(finding),
        from: finding.answer,
        to,
        position: { ...position, person: withFinding(position.person, finding, to) },
      },
    ];
  });
}

/** What would change the result: each known answer and each other value of it whose set differs. */
export function changesOf(position: Position): Change[] {
  const now = possibleDispositions(position).join();
  const variants = [
    ...Object.entries({ ...CASE_VALUES, ...RESPONSIBILITY_VALUES }).flatMap(([fact, values]) =>
      variantsOf(position, fact, values),
    ),
    ...findingVariants(position),
  ];
  return variants
    .map(({ position: changed, ...change }) => ({ ...change, possible: possibleDispositions(changed) }))
    .filter(({ possible }) => possible.join() !== now);
}
