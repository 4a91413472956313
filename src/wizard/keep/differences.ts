import { isFindingRef } from "../../law/index.ts";
import { reasonsOf, type Session } from "../session.ts";
import { marksOf } from "./marks.ts";

/** One answer that two sessions give differently; undefined where one of them gives none. */
export interface Difference {
  /** The number of the person, from 0; null for the case. */
  readonly person: number | null;
  /** The fact's key, or the ref of an item; `confirm` for the answers that want a second look. */
  readonly key: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

type Flat = Readonly<Record<string, unknown>>;

/** What stands beside the answers about the case or a person: the reasons, and which answers want a second look. */
function beside(session: Session, person: number | null): Flat {
  const confirm = marksOf(session, person);
  return { ...prefixed(reasonsOf(session, person)), ...(confirm.length > 0 ? { confirm } : {}) };
}

const flatPersons = (session: Session) =>
  session.persons.map(({ findings, ...answers }, index): Flat => {
    return { ...answers, ...findings, ...beside(session, index) };
  });

const prefixed = (words: Flat): Flat =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [`${REASON}${key}`, value]));

/** Marks the key of a reason of the user's own, apart from the answer that it is about. */
export const REASON = "reason ";

/** An answer in a form in which equal answers are equal: the order of a list says nothing. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value === "object" && value !== null) return JSON.stringify(Object.entries(value).sort());
  return JSON.stringify(value) ?? "";
}

function between(person: number | null, mine: Flat, theirs: Flat): Difference[] {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const ordered = [...keys.filter((key) => !isFindingRef(key)), ...keys.filter(isFindingRef).sort()];
  return ordered
    .filter((key) => plain(mine[key] || undefined) !== plain(theirs[key] || undefined))
    .map((key) => ({ person, key, mine: mine[key], theirs: theirs[key] }));
}

/** The answers that differ, those about the case first, then person by person. */
export function differences(mine: Session, theirs: Session): Difference[] {
  const [ours, others] = [flatPersons(mine), flatPersons(theirs)];
  const ofCase = (session: Session): Flat => ({
    ...session.caseAnswers,
    assessedOn: session.assessedOn,
    ...beside(session, null),
  });
  const longer = ours.length > others.length ? ours : others;
  return [
    ...between(null, ofCase(mine), ofCase(theirs)),
    ...longer.flatMap((_, index) => between(index, ours[index] ?? {}, others[index] ?? {})),
  ];
}
