import type { CaseFacts, Disposition, FindingRef, PersonFacts } from "../../../src/law/index.ts";
import { flatDisposition } from "./flat-table.ts";

/** Brute force: every way the unknown facts can turn out, put to the flat table one by one. */

export interface Position {
  readonly caseFacts: CaseFacts;
  readonly person: PersonFacts;
}

/** A value that a fact can take. `name` is how the contract names it: dates by side, lists by their single member. */
export interface Value {
  readonly name: string;
  readonly value: unknown;
}

export interface Fact {
  readonly id: string;
  readonly values: readonly Value[];
}

/** The conditions that the contract's table of elements lists. */
export const ELEMENTS_IN_CONTRACT: Readonly<Partial<Record<FindingRef, readonly string[]>>> = {
  "11.1.1": ["minor", "small-harm"],
  "11.1.2": ["deceit", "misled"],
  "11.1.3": ["basis", "deviation"],
  "11.1.4": ["reviewed", "prior-error", "direct"],
  "11.1.5": ["force-majeure", "prevented"],
  "12.1.2": ["found", "corrected", "averted"],
  "13.1.1": ["same-subject", "same-kind", "within-a-year"],
  "13.1.2": ["conduct", "obstructs"],
  "13.1.4": ["grave", "caused"],
};

const words = (...names: string[]): Value[] => names.map((name) => ({ name, value: name }));
const one = (...members: string[]): Value[] => members.map((member) => ({ name: member, value: [member] }));
const day = (inside: string, outside: string): Value[] => [
  { name: "inside", value: inside },
  { name: "outside", value: outside },
];

export const YES_NO = words("yes", "no");

/**
 * The values of each fact that a disposition can depend on. Of lists, each member alone and one mixture: that these stand
 * for all lists is shown in flat-table.spec.ts. Unknown days are taken where they exclude no other day: an act early, a judgment late.
 */
export const CASE_VALUES = {
  procedure: words("litigation", "reconsideration", "other"),
  organ: words("yes", "no", "vertical"),
  actDate: day("2022-12-16", "1990-01-01"),
  judgmentDate: day("2024-12-15", "2099-12-31"),
  decisionDate: day("2023-06-01", "2099-12-31"),
  results: [
    ...one("revoked", "unlawful", "void", "altered", "ordered-to-perform", "state-compensation"),
    ...one("other-loss", "ended", "not-lost"),
    { name: "revoked+other-loss", value: ["revoked", "other-loss"] },
  ],
  grave: YES_NO,
  causes: [{ name: "none", value: [] }, ...one("act", "defence"), { name: "act+defence", value: ["act", "defence"] }],
  subjects: words("same", "different"),
  nominalFault: YES_NO,
} as const satisfies Partial<Record<keyof CaseFacts, readonly Value[]>>;

export const PERSON_VALUES = {
  roles: [
    ...one("handler", "reviewer", "approver", "other", "litigator", "leader"),
    { name: "handler+litigator", value: ["handler", "litigator"] },
  ],
  side: words("acting", "nominal"),
} as const satisfies Partial<Record<keyof PersonFacts, readonly Value[]>>;

/** Reads one fact by its id: a case or person key, `findings.<ref>`, `findings.<ref>.<element>`. */
export function read({ caseFacts, person }: Position, id: string): unknown {
  if (!id.startsWith("findings.")) return { ...caseFacts, ...person }[id as "roles"];
  const [, article, , item, element] = id.split(".");
  const finding = person.findings[`${article}.1.${item}` as FindingRef] ?? "unknown";
  if (element === undefined) return finding;
  return (finding as Record<string, string>)[element] ?? "unknown";
}

/** The same position with one fact answered otherwise. */
export function write(position: Position, id: string, value: unknown): Position {
  const { caseFacts, person } = position;
  if (id in caseFacts) return { person, caseFacts: { ...caseFacts, [id]: value } };
  if (id in person) return { caseFacts, person: { ...person, [id]: value } };
  const [, article, , item, element] = id.split(".");
  const ref = `${article}.1.${item}` as FindingRef;
  const finding = element === undefined ? value : { ...(person.findings[ref] as object), [element]: value };
  return { caseFacts, person: { ...person, findings: { ...person.findings, [ref]: finding } } };
}

/** Every fact of a position that a disposition can depend on, with its values. Items opened are facts by element. */
export function factsOf({ person }: Position): Fact[] {
  const findings = Object.entries(person.findings).flatMap(([ref, finding]) =>
    typeof finding === "object"
      ? (ELEMENTS_IN_CONTRACT[ref as FindingRef] ?? []).map((element) => `findings.${ref}.${element}`)
      : [`findings.${ref}`],
  );
  return [
    ...Object.entries({ ...CASE_VALUES, ...PERSON_VALUES }).map(([id, values]) => ({ id, values })),
    ...findings.map((id) => ({ id, values: YES_NO })),
  ];
}

export function unknownFacts(position: Position): Fact[] {
  return factsOf(position).filter(({ id }) => read(position, id) === "unknown");
}

/** An act dated after the judgment is a fault of the facts, so no such day counts. */
export function admissible({ caseFacts: { actDate, judgmentDate } }: Position): boolean {
  return actDate === "unknown" || judgmentDate === "unknown" || actDate <= judgmentDate;
}

/** Every full set of answers that a position can turn out to be. Over more than six unknown facts it would take too long. */
export function completions(position: Position, unknowns = unknownFacts(position)): Position[] {
  if (unknowns.length > 6) throw new Error(`${unknowns.length} unknown facts`);
  return unknowns
    .reduce(
      (positions, { id, values }) => positions.flatMap((each) => values.map(({ value }) => write(each, id, value))),
      [position],
    )
    .filter(admissible);
}

/** The dispositions of all full completions, sorted. */
export function bruteForce(caseFacts: CaseFacts, person: PersonFacts): Disposition[] {
  return distinct(completions({ caseFacts, person }).map((each) => flatDisposition(each.caseFacts, each.person)));
}

/** The distinct values, sorted. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
