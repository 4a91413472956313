import {
  CASE_QUESTIONS,
  elementsOf,
  FINDINGS,
  type FindingRef,
  isDateKey,
  isFindingRef,
  isListKey,
  PERSON_QUESTIONS,
} from "../../law/index.ts";

/** A column of the table of cases. Its name is that of the fact in JSON and never changes; a table may have the question's label for it. */
export interface Column {
  readonly name: string;
  readonly of: "id" | "case" | "person";
  readonly kind: "text" | "day" | "list" | "one";
  /** The key of the fact; of a finding its ref. */
  readonly key: string;
  /** One condition of a finding. */
  readonly element?: string;
}

function kindOf(key: string): Column["kind"] {
  if (isDateKey(key) || key === "assessedOn") return "day";
  return isListKey(key) ? "list" : "one";
}

const fact = (of: "case" | "person", key: string): Column => ({ name: key, of, kind: kindOf(key), key });

function findingColumns(ref: FindingRef): Column[] {
  const column = { of: "person", kind: "one", key: ref } as const;
  return [
    { ...column, name: `findings.${ref}` },
    ...elementsOf(ref).map((element) => ({ ...column, name: `findings.${ref}.${element}`, element })),
  ];
}

const caseKeys = Object.values(CASE_QUESTIONS).flatMap(({ keys }): readonly string[] => keys);
const personKeys = Object.values(PERSON_QUESTIONS)
  .flatMap(({ keys }): readonly string[] => keys)
  .filter((key) => !isFindingRef(key));

/** Every column, in the order of the template: the case's number, the case, the person, the items and their conditions. */
export const COLUMNS: readonly Column[] = [
  { name: "case", of: "id", kind: "text", key: "case" },
  { name: "label", of: "person", kind: "text", key: "label" },
  ...caseKeys.map((key) => fact("case", key)),
  fact("case", "assessedOn"),
  ...personKeys.map((key) => fact("person", key)),
  ...FINDINGS.flatMap(findingColumns),
];

/** The column that a path of a fault in facts is about: `$.persons[0].findings["11.1.4"].direct` is `findings.11.1.4.direct`. */
export function columnAt(path: string): string {
  const [, ref, element, quoted] = /\.findings\["([^"]+)"\](?:\.(\w+)|\["([^"]+)"\])?/.exec(path) ?? [];
  if (ref !== undefined) {
    const last = element ?? quoted;
    return last === undefined ? `findings.${ref}` : `findings.${ref}.${last}`;
  }
  return /(?:^\$|\])\.(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? path;
}
