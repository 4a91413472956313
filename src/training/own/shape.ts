import {
  type Answers,
  CASE_ENDS,
  DISPOSITIONS,
  FACTS_VERSION,
  type Fault,
  isRef,
  type PersonAnswers,
  parseFacts,
} from "../../law/index.ts";
import type { TrainingCase } from "../case.ts";
import { LISTS, MOST_PERSONS, MOST_SLUG, settle, tidyLines } from "./own-case.ts";

/** What is wrong with a case, and where: `persons[0].why`, `facts.actDate`. `text` is the law module's own message. */
export interface CaseFault {
  readonly field: string;
  readonly code: string;
  readonly text?: string;
  readonly expected?: readonly string[];
  readonly found?: readonly string[];
}

export type Shaped = { readonly one: TrainingCase } | { readonly faults: readonly CaseFault[] };

type Bag = Readonly<Record<string, unknown>>;
type Check = (value: unknown, field: string) => CaseFault[];

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);
const fault = (field: string, code: string): CaseFault[] => [{ field, code }];

const when =
  (sound: (value: unknown) => boolean, code: string): Check =>
  (value, field) =>
    value === undefined ? fault(field, "missing") : sound(value) ? [] : fault(field, code);

const text = when((value) => typeof value === "string", "text");
/** Any short word: another edition of the site may have topics that this one does not know. */
const topic = when((value) => typeof value === "string" && value !== "" && value.length <= 10, "text");
const among = (allowed: readonly unknown[]) => when((value) => allowed.includes(value), "choice");

const listOf =
  (check: Check, most = Number.POSITIVE_INFINITY): Check =>
  (value, field) => {
    if (value === undefined) return fault(field, "missing");
    if (!Array.isArray(value)) return fault(field, "list");
    if (value.length > most) return fault(field, "tooMany");
    return value.flatMap((one, index) => check(one, `${field}[${index}]`));
  };

const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, field) => {
    if (!isBag(value)) return fault(field, "object");
    return Object.entries(checks).flatMap(([key, check]) => check(value[key], field ? `${field}.${key}` : key));
  };

const refs = listOf(when((value) => typeof value === "string" && isRef(value), "ref"));
const lines = listOf(text);

/** A day that is none, or days out of order: the form can make them, and they are told with what is not yet right. */
const isUnfinished = ({ kind, given }: Fault) =>
  kind === "order" || ((kind === "day" || kind === "noSuchDay") && typeof given === "string");

/** Facts that cannot be understood. */
const facts: Check = (value, field) => {
  if (value === undefined) return fault(field, "missing");
  if (!isBag(value)) return fault(field, "object");
  const parsed = parseFacts({ version: FACTS_VERSION, ...value });
  if (!("faults" in parsed)) return [];
  return parsed.faults
    .filter((one) => !isUnfinished(one))
    .map(({ path, message }) => ({ field: `${field}${path.slice(1)}`, code: "facts", text: message }));
};

const check = shape({
  slug: when(
    (value) => typeof value === "string" && value.length <= MOST_SLUG && /^[a-z0-9][a-z0-9-]*$/.test(value),
    "slug",
  ),
  title: text,
  difficulty: among([1, 2, 3]),
  topics: listOf(topic, 3),
  story: lines,
  judgment: lines,
  facts,
  end: among([...CASE_ENDS, null]),
  persons: listOf(
    shape({
      label: text,
      disposition: among([...DISPOSITIONS, "undetermined"]),
      possible: listOf(among(DISPOSITIONS), DISPOSITIONS.length),
      basis: refs,
      why: text,
    }),
    MOST_PERSONS,
  ),
  points: lines,
  discuss: lines,
  trap: text,
});

const pick = (from: Bag, ...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, from[key]]));

/**
 * Reads a case from JSON of unknown origin. Either every field has the form it must have, or each that has not is named. Whatever
 * the form of the page can make is read; whether it is right, and not too long, is another question (see `checkOwn`). Fields that
 * no case has are left out.
 */
export function readShape(value: unknown): Shaped {
  const faults = check(value, "");
  if (faults.length > 0 || !isBag(value)) return { faults };
  const persons = value.persons as readonly Bag[];
  if (persons.length === 0) return { faults: fault("persons", "empty") };
  const { version: _, persons: named = [], ...ofCase } = value.facts as Bag & { persons?: readonly PersonAnswers[] };
  if (named.length !== persons.length) return { faults: fault("facts.persons", "count") };
  const one = {
    ...pick(value, "slug", "title", "difficulty", "topics", "end", "trap"),
    ...Object.fromEntries(LISTS.map((key) => [key, tidyLines(value[key] as readonly string[])])),
    facts: { ...ofCase, persons: named } as Answers,
    persons: persons.map((person) => pick(person, "label", "disposition", "possible", "basis", "why")),
  };
  return { one: settle(one as unknown as TrainingCase) };
}
