import { FACTS_VERSION, type Fault, type IsoDate, parseFacts } from "../law/index.ts";
import { type OwnWords, type Session, withConfirm, withReasons } from "./session.ts";

/** A session, null where nothing of it can be read, and what of it does not fit the questions and was left out. */
export interface Salvaged {
  readonly session: Session | null;
  readonly dropped: readonly Fault[];
}

export type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names along a path: `$.persons[0].findings["11.1.9"]` is persons, 0, findings, 11.1.9. */
export function namesAlong(path: string): string[] {
  return [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(([, name, index, quoted]) =>
    quoted === undefined ? (name ?? index ?? "") : JSON.parse(`"${quoted}"`),
  );
}

/** How much a fault takes away: a case's answer, a person's answer, one item. Half an answer could say something else than the whole. */
function lost(names: readonly string[]): string {
  return JSON.stringify(names.slice(0, names[0] === "persons" ? (names[2] === "findings" ? 4 : 3) : 1));
}

function keepSound(value: unknown, bad: ReadonlySet<string>, at: readonly string[] = []): unknown {
  const sound = (key: string) => !bad.has(JSON.stringify([...at, key]));
  if (Array.isArray(value)) {
    // A person that cannot be read leaves an empty place, so that the others keep their numbers.
    return value.map((one, index) => (sound(String(index)) ? keepSound(one, bad, [...at, String(index)]) : {}));
  }
  if (!isBag(value) || at.length > 3) return value;
  const entries = Object.entries(value).filter(([key]) => sound(key));
  return Object.fromEntries(entries.map(([key, one]) => [key, keepSound(one, bad, [...at, key])]));
}

/**
 * Reads facts given as JSON as far as they fit: what does not is left out answer by answer, and named.
 * @param today stands in where the day of the assessment is not given
 * @param path where the facts stand in a larger document
 */
export function salvage(facts: Bag, today: IsoDate, path = "$"): Salvaged {
  const first = parseFacts(facts, path);
  const dropped = "faults" in first ? first.faults : [];
  const bad = new Set(dropped.map((fault) => lost(namesAlong(fault.path.slice(path.length)))));
  const second = parseFacts({ ...(keepSound(facts, bad) as Bag), version: FACTS_VERSION }, path);
  if ("faults" in second) return { session: null, dropped };
  const { persons = [], assessedOn = today, ...caseAnswers } = second.answers;
  return { session: { assessedOn, caseAnswers, persons: persons.length > 0 ? persons : [{}] }, dropped };
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
  const { reasons, confirm, ...facts } = kept;
  const salvaged = salvage(facts, today);
  if (!salvaged.session) return salvaged;
  const { dropped } = salvaged;
  const isWords = (one: unknown): one is string => typeof one === "string";
  const session = withConfirm(salvaged.session, Array.isArray(confirm) ? confirm.filter(isWords) : []);
  if (!isBag(reasons)) return { session, dropped };
  const ofPersons = Array.isArray(reasons.ofPersons) ? reasons.ofPersons.map(wordsFrom) : [];
  return { session: withReasons(session, wordsFrom(reasons.ofCase), ofPersons), dropped };
}
