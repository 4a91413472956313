import { type Fault, type IsoDate, isIsoDate } from "../../law/index.ts";
import { isBag, salvage } from "../salvage.ts";
import { type OwnWords, type Session, withReasons } from "../session.ts";
import type { Edition } from "./edition.ts";

/** What a session that is handed on carries besides the answers. */
export interface Choice {
  readonly names: boolean;
  readonly reasons: boolean;
}

/** Faults that facts by themselves cannot have; `content/wizard-keep.yaml` words them. */
export type KeepCode =
  | "damaged"
  | "damagedCase"
  | "incomplete"
  | "linkVersion"
  | "tooLarge"
  | "notJson"
  | "notObject"
  | "format"
  | "fileVersion"
  | "missing"
  | "noDay"
  | "day"
  | "hash"
  | "noSuchKey"
  | "notList"
  | "noSuchStep"
  | "notWords"
  | "noSuchPerson"
  | "tooManyPersons";

/** What is wrong with what was opened, and where, as in `law/parse.ts`. */
export type KeepFault = Fault | { readonly path: string; readonly code: KeepCode };

/** What could be read: null where no answer could, and what was left out. */
export interface Reading {
  readonly session: Session | null;
  readonly faults: readonly KeepFault[];
}

/** A reading with the edition that it says it was made under; null where it says none. */
export interface Opened extends Reading {
  readonly made: Edition | null;
}

/** So many persons at most are read: more would only stop the page. */
export const MOST_PERSONS = 100;

function atMost(persons: unknown, path: string): { readonly some: unknown; readonly faults: readonly KeepFault[] } {
  if (!Array.isArray(persons) || persons.length <= MOST_PERSONS) return { some: persons, faults: [] };
  const code = "tooManyPersons" as const;
  return { some: persons.slice(0, MOST_PERSONS), faults: [{ path: `${path}.persons[${MOST_PERSONS}]`, code }] };
}

/**
 * Reads facts given as JSON as far as they fit: what does not is left out answer by answer, and named.
 * @param today stands in where the day of the assessment is not given
 * @param path where the facts stand in a larger document
 */
export function readAnswers(value: unknown, today: IsoDate, path = "$"): Reading {
  if (!isBag(value)) return { session: null, faults: [{ path, code: "notObject" }] };
  const { some, faults: over } = atMost(value.persons, path);
  const given = some === undefined ? value : { ...value, persons: some };
  const { session, dropped } = salvage(given, today, path);
  const all = [...over, ...dropped];
  if (!session) return { session, faults: all };
  return { session: hasAnswers(session) || all.length === 0 ? session : null, faults: all };
}

/** Whether anything at all was answered or named. */
export function hasAnswers({ caseAnswers, persons }: Session): boolean {
  const given = (person: Session["persons"][number]) =>
    Object.entries(person).some(([key, value]) => (key === "findings" ? Object.keys(value).length > 0 : value !== ""));
  return Object.keys(caseAnswers).length > 0 || persons.some(given);
}

/** Own words given as JSON; what is no text is named and left out. */
export function readWords(value: unknown, path: string): { readonly words: OwnWords; readonly faults: KeepFault[] } {
  if (value === undefined) return { words: {}, faults: [] };
  if (!isBag(value)) return { words: {}, faults: [{ path, code: "notObject" }] };
  const entries = Object.entries(value);
  const isText = (one: readonly [string, unknown]): one is [string, string] => typeof one[1] === "string";
  const faults = entries
    .filter((one) => !isText(one))
    .map(([key]): KeepFault => ({ path: `${path}[${JSON.stringify(key)}]`, code: "notWords" }));
  return { words: Object.fromEntries(entries.filter(isText)), faults };
}

/** A session with reasons, where there are any. */
export function withOwnWords(session: Session, ofCase: OwnWords, ofPersons: readonly OwnWords[]): Session {
  const any = [ofCase, ...ofPersons].some((words) => Object.keys(words).length > 0);
  if (!any) return session;
  return withReasons(session, ofCase, ofPersons);
}

/** The persons without their names. */
export function withoutNames(persons: Session["persons"]): Session["persons"] {
  return persons.map(({ label: _, ...answers }) => answers);
}

/** A day of the assessment given as JSON. */
export function readDay(value: unknown, path: string): { readonly day?: IsoDate; readonly faults: KeepFault[] } {
  if (value === undefined) return { faults: [{ path, code: "noDay" }] };
  return typeof value === "string" && isIsoDate(value)
    ? { day: value, faults: [] }
    : { faults: [{ path, code: "day" }] };
}
