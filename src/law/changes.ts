import type { Disposition } from "./disposition.ts";
import { type CaseFacts, isDateKey, isListKey, LONE_RESULTS, type PersonFacts } from "./facts.ts";
import { insidePeriod } from "./period.ts";
import {
  dispositionsWith,
  type FactId,
  findingFactId,
  findingFacts,
  findingOf,
  type Position,
  possibleDispositions,
  setsAt,
  withFinding,
} from "./possible.ts";
import { datesInOrder } from "./rules/article-19.ts";
import { GATE_VALUES } from "./verdict-tables.ts";

/**
 * A known answer and another value of it. For lists `to` names the member added or removed, `+handler` or `-handler`, or
 * the list that stands in place of it: `handler`, `act+defence`, `none`.
 */
export interface Alternative {
  readonly fact: FactId;
  readonly from: string;
  readonly to: string;
}

/** An alternative that changes the result, and the set that it gives. */
export interface Change extends Alternative {
  readonly possible: readonly Disposition[];
}

/** The position with one fact of the case or the person answered so. */
export function withAnswer(position: Position, fact: string, value: unknown): Position {
  return fact in position.caseFacts
    ? { ...position, caseFacts: { ...position.caseFacts, [fact]: value } as CaseFacts }
    : { ...position, person: { ...position.person, [fact]: value } as PersonFacts };
}

/** What was answered to one fact of the case or the person. */
export function answerAt({ caseFacts, person }: Position, fact: string): unknown {
  return ({ ...caseFacts, ...person } as Record<string, unknown>)[fact];
}

/** The position with an answer changed, whether or not the answers can then stand together: see {@link admissible}. */
export function withAlternative(position: Position, { fact, to }: Pick<Alternative, "fact" | "to">): Position {
  const finding = findingOf(fact);
  if (finding) return { ...position, person: withFinding(position.person, finding, to === "yes" ? "yes" : "no") };
  if (!isListKey(fact)) return withAnswer(position, fact, GATE_VALUES[fact]?.[to]);
  if (!/^[+-]/.test(to)) return withAnswer(position, fact, to === "none" ? [] : to.split("+"));
  const list = answerAt(position, fact) as readonly string[];
  const member = to.slice(1);
  return withAnswer(position, fact, to.startsWith("+") ? [...list, member] : list.filter((one) => one !== member));
}

/** Whether answers can stand together: results that stand alone stay alone, results and roles are never empty, no act is later than its judgment. */
export function admissible({ caseFacts, person: { roles } }: Position): boolean {
  const { results } = caseFacts;
  const lone: readonly string[] = LONE_RESULTS;
  const mixed = results !== "unknown" && results.length > 1 && results.some((one) => lone.includes(one));
  return !mixed && results.length > 0 && roles.length > 0 && datesInOrder(caseFacts);
}

function alternativesAt(position: Position, fact: string, names: readonly string[]): Alternative[] {
  const answer = answerAt(position, fact);
  if (answer === "unknown") return [];
  if (isListKey(fact)) {
    const list = answer as readonly string[];
    const members = names.filter((name) => name !== "none");
    return members.map((one) => ({ fact, from: list.join(), to: `${list.includes(one) ? "-" : "+"}${one}` }));
  }
  const from = isDateKey(fact)
    ? { yes: "inside", no: "outside", unknown: "unknown" }[
        insidePeriod(answer === "none" ? position.caseFacts.assessedOn : String(answer))
      ]
    : String(answer);
  return names.filter((name) => name !== from).map((to) => ({ fact, from, to }));
}

/** Every other value of every known answer that a disposition can depend on, whether or not the rest of the answers allows it. */
export function alternativesOf(position: Position): Alternative[] {
  return [
    ...Object.entries(GATE_VALUES).flatMap(([fact, values]) => alternativesAt(position, fact, Object.keys(values))),
    ...findingFacts(position.person)
      .filter(({ answer }) => answer !== "unknown")
      .map((finding) => ({
        fact: findingFactId(finding),
        from: finding.answer,
        to: finding.answer === "yes" ? "no" : "yes",
      })),
  ];
}

/** What would change the result: each known answer and each other value of it whose set differs. */
export function changesOf(position: Position): Change[] {
  const now = possibleDispositions(position).join();
  return alternativesOf(position)
    .map((one) => ({ one, changed: withAlternative(position, one) }))
    .filter(({ changed }) => admissible(changed))
    .map(({ one, changed }) => ({ ...one, possible: dispositionsWith(position, setsAt(one.fact, changed)) }))
    .filter(({ possible }) => possible.join() !== now);
}
