import type { Disposition } from "./disposition.ts";
import { type CaseFacts, type Elements, FINDING_GROUND, type Finding, type PersonFacts } from "./facts.ts";
import { articleOf, FINDINGS, FINDINGS_OF, type FindingRef, isFindingRef } from "./refs.ts";
import { groundMatters, groundsOf, type Merits, meritsApart, possibleMerits } from "./rules/concurrence.ts";
import { elementAnswer, elementsOf, itemHolds } from "./rules/findings.ts";
import { matters, openFacts, type Table, verdicts, verdictsApart, verdictsByValue } from "./table.ts";
import {
  CASE_VALUES,
  type CaseVerdict,
  RESPONSIBILITY_VALUES,
  caseTable as tableOfCase,
  responsibilityTable as tableOfResponsibility,
} from "./verdict-tables.ts";

/** A person's position in a case: all that a disposition depends on. */
export interface Position {
  readonly caseFacts: CaseFacts;
  readonly person: PersonFacts;
}

/** A fact as results name it: a key of the case or the person, `findings.<ref>` or `findings.<ref>.<element>`. */
export type FactId = string;

/** The tables of a position, and what each of its three gates can still say. */
interface Tables {
  readonly caseTable: Table<CaseVerdict>;
  readonly responsibilityTable: Table<boolean>;
  readonly sets: Sets;
}

/** What each gate can still say: the case, whether the person answers, and arts. 10 to 13. They share no fact. */
export interface Sets {
  readonly gates: ReadonlySet<CaseVerdict>;
  readonly responsibility: ReadonlySet<boolean>;
  readonly merits: ReadonlySet<Merits>;
}

const AT_GATE: { readonly [Gate in keyof Sets]: (position: Position) => Pick<Sets, Gate> } = {
  gates: ({ caseFacts }) => ({ gates: verdicts(tableOfCase(caseFacts)) }),
  responsibility: ({ caseFacts, person }) => ({ responsibility: verdicts(tableOfResponsibility(caseFacts, person)) }),
  merits: ({ person }) => ({ merits: possibleMerits(groundsOf(person.findings)) }),
};

/** What the one gate that a fact belongs to says of a position. */
export function setsAt(fact: FactId, position: Position): Partial<Sets> {
  if (fact in CASE_VALUES) return AT_GATE.gates(position);
  return fact in RESPONSIBILITY_VALUES ? AT_GATE.responsibility(position) : AT_GATE.merits(position);
}

/** Whether two facts belong to one gate. */
export function shareGate(a: FactId, b: FactId): boolean {
  const [first, second] = [a, b].map((fact) => [fact in CASE_VALUES, fact in RESPONSIBILITY_VALUES].join());
  return first === second;
}

const tablesByPosition = new WeakMap<Position, Tables>();

/** Positions are never changed in place, so their tables are worked out once. */
function tablesOf(position: Position): Tables {
  const before = tablesByPosition.get(position);
  if (before) return before;
  const gates = tableOfCase(position.caseFacts);
  const responsibility = tableOfResponsibility(position.caseFacts, position.person);
  const tables = {
    caseTable: gates,
    responsibilityTable: responsibility,
    sets: { gates: verdicts(gates), responsibility: verdicts(responsibility), ...AT_GATE.merits(position) },
  };
  tablesByPosition.set(position, tables);
  return tables;
}

function combine({ gates, responsibility, merits }: Sets): Disposition[] {
  const set = new Set<Disposition>();
  for (const gate of gates) if (gate !== "reached") set.add(gate);
  if (gates.has("reached")) {
    if (responsibility.has(false)) set.add("not-responsible");
    if (responsibility.has(true)) for (const merit of merits) set.add(merit);
  }
  return [...set].sort();
}

/** The dispositions of a position some of whose gates say something else. */
export function dispositionsWith(position: Position, sets: Partial<Sets>): Disposition[] {
  return combine({ ...tablesOf(position).sets, ...sets });
}

/** How the case can end, or `reached`, over every way its unknown facts can turn out. */
export function possibleCaseVerdicts(facts: CaseFacts): Set<CaseVerdict> {
  return verdicts(tableOfCase(facts));
}

/** The exact set of dispositions over every way the unknown facts can turn out, sorted by name. */
export function possibleDispositions(position: Position): Disposition[] {
  return combine(tablesOf(position).sets);
}

/** The disposition that a set leaves: the only one, or `undetermined`. */
export function dispositionAmong(possible: readonly Disposition[]): Disposition | "undetermined" {
  const [only] = possible;
  return possible.length === 1 && only ? only : "undetermined";
}

/** Whether nothing that can still be answered changes the result: every way the unknown facts can turn out gives one disposition. */
export function isSettled(position: Position): boolean {
  return possibleDispositions(position).length === 1;
}

/** Art. 7: whether the person's side, not known, can still tell who answers for the loss. */
export function sideMatters(position: Position): boolean {
  return matters(tablesOf(position).responsibilityTable, "side");
}

/** A finding, or one element of an opened one, that is open or answered. */
interface FindingFact {
  readonly ref: FindingRef;
  readonly element?: string;
  readonly answer: "yes" | "no" | "unknown";
}

export function findingFactId({ ref, element }: Pick<FindingFact, "ref" | "element">): FactId {
  return element === undefined ? `findings.${ref}` : `findings.${ref}.${element}`;
}

/** The finding that an id names, null where it names another fact. */
export function findingOf(fact: FactId): Pick<FindingFact, "ref" | "element"> | null {
  const [head, article, paragraph, item, element] = fact.split(".");
  const ref = `${article}.${paragraph}.${item}`;
  if (head !== "findings" || !isFindingRef(ref)) return null;
  return element === undefined ? { ref } : { ref, element };
}

/** Every finding of a person as it was answered: as a whole, or element by element. */
export function findingFacts({ findings }: Pick<PersonFacts, "findings">): FindingFact[] {
  return FINDINGS.flatMap((ref): FindingFact[] => {
    const finding = findings[ref] ?? "unknown";
    if (typeof finding === "string") return [{ ref, answer: finding }];
    return elementsOf(ref).map((element) => ({ ref, element, answer: elementAnswer(finding, element) }));
  });
}

/** The person with one finding, or one element of it, answered otherwise. */
export function withFinding(
  person: PersonFacts,
  { ref, element }: Pick<FindingFact, "ref" | "element">,
  answer: "yes" | "no",
): PersonFacts {
  const before = person.findings[ref];
  const finding: Finding = element === undefined ? answer : { ...(before as Elements), [element]: answer };
  return { ...person, findings: { ...person.findings, [ref]: finding } };
}

/** Dispositions under each value of a fact. */
export type ByValue = Readonly<Record<string, readonly Disposition[]>>;

/** A fact not known with a value that alone changes what is possible, and the set under each of its values. */
export interface Decisive {
  readonly fact: FactId;
  readonly under: ByValue;
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** The facts not known that decide: each with the set under each of its values. */
export function decisiveFacts(position: Position): Decisive[] {
  const { caseTable, responsibilityTable, sets } = tablesOf(position);
  const now = combine(sets);
  const under = <V>(table: Table<V>, set: (verdicts: ReadonlySet<V>) => Partial<Sets>): Decisive[] =>
    openFacts(table).map((fact) => ({
      fact,
      under: Object.fromEntries(
        verdictsByValue(table, fact).map(([value, found]) => [value, combine({ ...sets, ...set(found) })]),
      ),
    }));
  const underFinding = (finding: FindingFact, answer: "yes" | "no") =>
    combine({ ...sets, merits: possibleMerits(groundsOf(withFinding(position.person, finding, answer).findings)) });
  const candidates = [
    ...under(caseTable, (gates) => ({ gates })),
    ...under(responsibilityTable, (responsibility) => ({ responsibility })),
    ...findingFacts(position.person)
      .filter(({ answer }) => answer === "unknown")
      .map((finding) => ({
        fact: findingFactId(finding),
        under: { yes: underFinding(finding, "yes"), no: underFinding(finding, "no") },
      })),
  ];
  return candidates.filter(({ under }) => Object.values(under).some((set) => !same(set, now)));
}

/** Whether an open finding can still tell two merits apart: nothing else of its article settles the ground, nothing else of its item fails it. */
function findingMatters(person: PersonFacts, fact: FindingFact): boolean {
  const article = String(articleOf(fact.ref)) as keyof typeof FINDINGS_OF;
  const holding = withFinding(person, fact, "yes");
  const siblings = FINDINGS_OF[article];
  if (itemHolds(holding.findings, fact.ref) === "no") return false;
  if (siblings.some((ref) => ref !== fact.ref && itemHolds(person.findings, ref) === "yes")) return false;
  return groundMatters(groundsOf(person.findings), FINDING_GROUND[article]);
}

/** The facts not known that still matter: each tells two dispositions apart under some way the others turn out. */
export function relevantFacts(position: Position): FactId[] {
  const { person } = position;
  const { caseTable, responsibilityTable, sets } = tablesOf(position);
  const reached = sets.gates.has("reached");
  const answers = reached && sets.responsibility.has(true);
  return [
    ...openFacts(caseTable).filter((fact) => matters(caseTable, fact)),
    ...openFacts(responsibilityTable).filter((fact) => reached && matters(responsibilityTable, fact)),
    ...findingFacts(person)
      .filter((fact) => fact.answer === "unknown" && answers && findingMatters(person, fact))
      .map(findingFactId),
  ];
}

/**
 * What a fact that matters can tell apart: under each of its values the dispositions that it gives where, all else
 * being equal, another value gives another one.
 * @param fact one of {@link relevantFacts}
 */
export function toldApart(position: Position, fact: FactId): ByValue {
  const { caseTable, responsibilityTable, sets } = tablesOf(position);
  const under = <V>(found: Iterable<readonly [string, ReadonlySet<V>]>, set: (one: ReadonlySet<V>) => Partial<Sets>) =>
    Object.fromEntries([...found].map(([value, one]) => [value, combine({ ...sets, ...set(one) })]));
  const gates = new Set(["reached" as const]);
  const finding = findingOf(fact);
  if (finding) {
    const article = String(articleOf(finding.ref)) as keyof typeof FINDINGS_OF;
    const apart = meritsApart(groundsOf(position.person.findings), FINDING_GROUND[article]);
    return under(Object.entries(apart), (merits) => ({ gates, responsibility: new Set([true]), merits }));
  }
  return openFacts(caseTable).includes(fact)
    ? under(verdictsApart(caseTable, fact), (found) => ({ gates: found }))
    : under(verdictsApart(responsibilityTable, fact), (responsibility) => ({ gates, responsibility }));
}
