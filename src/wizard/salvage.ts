import { FACTS_VERSION, type Fault, type IsoDate, parseFacts } from "../law/index.ts";
import { type OwnWords, type Session, withReasons } from "./session.ts";

/** A kept session, null where it cannot be read at all, and what of it no longer fits the questions and was left out. */
export interface Salvaged {
  readonly session: Session | null;
  readonly dropped: readonly Fault[];
}

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

/** The names along a path: `$.persons[0].findings["11.1.9"]` is persons, 0, findings, 11.1.9. */
export function partsOf(path: string): string[] {
  return [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(([, name, index, quoted]) =>
    quoted === undefined ? (name ?? index ?? "") : JSON.parse(`"${quoted}"`),
  );
}

/** How far a faulty path is cut: a case's key, a person's key, one finding. Half an answer is none. */
function cut(parts: readonly string[]): readonly string[] {
  if (parts[0] !== "persons") return parts.slice(0, 1);
  return parts.slice(0, parts[2] === "findings" ? 4 : 3);
}

/** The value without what lies at a path; a member of a list is emptied, so that the others keep their places. */
function without(value: unknown, [first = "", ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) !== first ? one : rest.length === 0 ? {} : without(one, rest)));
  }
  if (!isBag(value) || !Object.hasOwn(value, first)) return value;
  const { [first]: inner, ...others } = value;
  return rest.length === 0 ? others : { ...others, [first]: without(inner, rest) };
}

function wordsFrom(value: unknown): OwnWords {
  return isBag(value)
    ? (Object.fromEntries(Object.entries(value).filter(([, words]) => typeof words === "string")) as OwnWords)
    : {};
}

/** The session that a kept text stands for. What does not fit is left out answer by answer, and named; the rest stays. */
export function read(text: string, today: IsoDate): Salvaged {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return { session: null, dropped: [] };
  }
  if (!isBag(kept)) return { session: null, dropped: [] };
  const { reasons, ...facts } = kept;
  const first = parseFacts(facts);
  const dropped = "faults" in first ? first.faults : [];
  const mended = dropped.reduce<unknown>((value, { path }) => without(value, cut(partsOf(path))), facts);
  const second = parseFacts({ ...(mended as Bag), version: FACTS_VERSION });
  if ("faults" in second) return { session: null, dropped };
  const { persons = [], assessedOn = today, ...caseAnswers } = second.answers;
  const session: Session = { assessedOn, caseAnswers, persons: persons.length > 0 ? persons : [{}] };
  if (!isBag(reasons)) return { session, dropped };
  const ofPersons = Array.isArray(reasons.ofPersons) ? reasons.ofPersons.map(wordsFrom) : [];
  return { session: withReasons(session, wordsFrom(reasons.ofCase), ofPersons), dropped };
}
