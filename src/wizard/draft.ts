import {
  datesInOrder,
  elementsOf,
  type FindingRef,
  isDateKey,
  isFindingRef,
  isIsoDate,
  isListKey,
} from "../law/index.ts";
import type { Words } from "../wording/words.ts";

/** A page's answers while they are being given, key by key. */
export type Draft = Readonly<Record<string, unknown>>;

/** What is missing or wrong on a page, by key. */
export type Errors = Readonly<Record<string, string>>;

function messageFor(key: string, { errors }: Words): string {
  if (isDateKey(key)) return errors.day;
  if (isListKey(key)) return errors.chooseSome;
  return isFindingRef(key) ? errors.items : errors.choose;
}

function missing(key: string, value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (typeof value === "object" && !Array.isArray(value)) {
    return elementsOf(key as FindingRef).some((element) => !(element in (value as object)));
  }
  return Array.isArray(value) && value.length === 0 && (key === "results" || key === "roles");
}

/** What a page still wants before one can go on. */
export function faultsIn(draft: Draft, keys: readonly string[], words: Words): Errors {
  const absent = keys.filter((key) => missing(key, draft[key]));
  if (absent.length > 0) return Object.fromEntries(absent.map((key) => [key, messageFor(key, words)]));
  const days = keys.filter((key) => isDateKey(key) && /^\d/.test(String(draft[key])));
  const impossible = days.filter((key) => !isIsoDate(String(draft[key])));
  if (impossible.length > 0) return Object.fromEntries(impossible.map((key) => [key, words.errors.day]));
  const known = (key: string) => (days.includes(key) ? String(draft[key]) : "unknown");
  const order = datesInOrder({ actDate: known("actDate"), judgmentDate: known("judgmentDate") });
  return order ? {} : { actDate: words.errors.order };
}

/** What of some keys can be taken as answered, what cannot yet, and which days are in the wrong order. */
export interface Settled {
  readonly values: Draft;
  readonly rest: Draft;
  readonly errors: Errors;
}

/**
 * Sorts a draft key by key into what holds and what does not yet: half an item, a day still being typed. An empty
 * answer holds as one that is taken back.
 * @param stored the answers that stand beside the draft
 */
export function settle(draft: Draft, stored: Draft, words: Words): Settled {
  const keys = Object.keys(draft);
  const merged = { ...stored, ...draft };
  const half = keys.filter((key) => draft[key] !== undefined && missing(key, draft[key]));
  const days = Object.keys(merged).filter((key) => isDateKey(key) && !missing(key, merged[key]));
  // Two days in the wrong order are a fault of both: the one just given is held back.
  const [order] = Object.values(faultsIn(merged, days, words));
  const late = order ? keys.filter((key) => days.includes(key)) : [];
  const held = [...half, ...late];
  const pick = (some: readonly string[]) => Object.fromEntries(some.map((key) => [key, draft[key]]));
  return {
    values: pick(keys.filter((key) => !held.includes(key))),
    rest: pick(held),
    errors: Object.fromEntries(late.map((key) => [key, order ?? ""])),
  };
}
