import {
  type Answers,
  CAUSES,
  DEFENCE_FAILURES,
  FACTS_VERSION,
  LONE_RESULTS,
  ORGANS,
  PROCEDURES,
  RESULTS,
  ROLES,
  SIDES,
  SUBJECTS,
} from "./facts.ts";
import { isIsoDate } from "./period.ts";
import { FINDINGS, type FindingRef } from "./refs.ts";
import { datesInOrder } from "./rules/article-19.ts";
import { elementsOf } from "./rules/findings.ts";
import { TERNARY } from "./ternary.ts";

/**
 * What can be wrong with facts, for those who word it anew. `order` is where an act is dated after its judgment: the one fault
 * that two right answers make together.
 */
export type FaultKind =
  | ("choice" | "day" | "noSuchDay" | "list" | "emptyList" | "repeated" | "alone" | "object" | "objects" | "text")
  | ("noSuchKey" | "noSuchItem" | "noSuchElement" | "noElements" | "version" | "noVersion" | "order");

/** What is wrong with facts given as JSON, and where: `$.persons[0].findings["11.1.9"]`. */
export interface Fault {
  readonly path: string;
  /** For those who write the JSON: it names values by their ids. */
  readonly message: string;
  readonly kind: FaultKind;
  /** What stands there, where that says more. */
  readonly given?: unknown;
}

export type Parsed = { readonly answers: Answers } | { readonly faults: readonly Fault[] };

/** Checks one value at a path and gives what is wrong with it. */
type Check = (value: unknown, path: string) => Fault[];

const fault = (path: string, kind: FaultKind, message: string, given?: unknown): Fault[] => [
  { path, kind, message, ...(given === undefined ? {} : { given }) },
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The path of an object's member: plain where it can be, quoted where it has other characters. */
export function memberPath(path: string, key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, path) =>
    typeof value === "string" && allowed.includes(value)
      ? []
      : fault(path, "choice", `须为 ${allowed.join("、")} 之一`, value);

const day: (...words: readonly string[]) => Check =
  (...words) =>
  (value, path) => {
    const or = words.length > 0 ? `或 ${words.join("、")}` : "";
    if (typeof value !== "string") return fault(path, "day", `须为日期${or}`, value);
    if (words.includes(value) || isIsoDate(value)) return [];
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return fault(path, "noSuchDay", "没有这一天", value);
    return fault(path, "day", `须为日期（如 2023-02-01）${or}`, value);
  };

const listOf =
  (members: readonly string[], mayBeEmpty: boolean): Check =>
  (value, path) => {
    if (value === "unknown") return [];
    if (!Array.isArray(value)) return fault(path, "list", "须为列表或 unknown", value);
    if (value.length === 0 && !mayBeEmpty) return fault(path, "emptyList", "不能是空列表；不清楚时写 unknown");
    return value.flatMap((one, index) => {
      const place = `${path}[${index}]`;
      if (!members.includes(one)) return fault(place, "choice", `须为 ${members.join("、")} 之一`, one);
      return value.indexOf(one) < index ? fault(place, "repeated", `重复列出 ${one}`, one) : [];
    });
  };

const results: Check = (value, path) => {
  const faults = listOf(RESULTS, false)(value, path);
  if (faults.length > 0 || !Array.isArray(value) || value.length === 1) return faults;
  const lone = LONE_RESULTS.find((one) => value.includes(one));
  return lone === undefined ? [] : fault(`${path}[${value.indexOf(lone)}]`, "alone", `${lone} 只能单独列出`, lone);
};

/** Checks the members of an object by name; names that are not listed are faults. */
const shape =
  (checks: Readonly<Record<string, Check>>, unknownKey: FaultKind, message: string): Check =>
  (value, path) => {
    if (!isObject(value)) return fault(path, "object", "须为对象", value);
    return Object.entries(value).flatMap(([key, one]) => {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      return check ? check(one, memberPath(path, key)) : fault(memberPath(path, key), unknownKey, message);
    });
  };

const ternary = oneOf(...TERNARY);

const finding =
  (ref: FindingRef): Check =>
  (value, path) => {
    if (!isObject(value)) return ternary(value, path);
    const elements = elementsOf(ref);
    if (elements.length === 0) return fault(path, "noElements", "这一项没有可以分开回答的要件");
    const checks = Object.fromEntries(elements.map((element) => [element, ternary]));
    return shape(checks, "noSuchElement", "没有这一要件")(value, path);
  };

const label: Check = (value, path) => (typeof value === "string" ? [] : fault(path, "text", "须为文字", value));

const person = shape(
  {
    label,
    roles: listOf(ROLES, false),
    side: oneOf(...SIDES, "unknown"),
    findings: shape(Object.fromEntries(FINDINGS.map((ref) => [ref, finding(ref)])), "noSuchItem", "没有这一项"),
    leadingCadre: ternary,
    discipline: ternary,
    crime: ternary,
  },
  "noSuchKey",
  "没有这一键",
);

const facts = shape(
  {
    version: (value, path) => (value === FACTS_VERSION ? [] : fault(path, "version", `须为 ${FACTS_VERSION}`, value)),
    procedure: oneOf(...PROCEDURES, "unknown"),
    organ: oneOf(...ORGANS, "unknown"),
    actDate: day("unknown"),
    judgmentDate: day("unknown"),
    final: ternary,
    decisionDate: day("none", "unknown"),
    assessedOn: day(),
    results,
    partial: ternary,
    grave: ternary,
    causes: listOf(CAUSES, true),
    defenceFailures: listOf(DEFENCE_FAILURES, true),
    subjects: oneOf(...SUBJECTS, "unknown"),
    nominalFault: ternary,
    compensationPaid: ternary,
    persons: (value, path) =>
      Array.isArray(value)
        ? value.flatMap((one, index) => person(one, `${path}[${index}]`))
        : fault(path, "objects", "须为列表", value),
  },
  "noSuchKey",
  "没有这一键",
);

function datesOutOfOrder({ actDate, judgmentDate }: Record<string, unknown>, path: string): Fault[] {
  const [act, judgment] = [actDate, judgmentDate].map((one) =>
    typeof one === "string" && isIsoDate(one) ? one : "unknown",
  );
  if (datesInOrder({ actDate: act ?? "unknown", judgmentDate: judgment ?? "unknown" })) return [];
  return [{ path: `${path}.actDate`, kind: "order", message: "行政行为的日期晚于裁判的日期" }];
}

/**
 * Checks facts given as JSON. Nothing is guessed or dropped: either every key is understood, or each fault is named.
 * @param path where the facts stand in a larger document, `$` by itself
 */
export function parseFacts(value: unknown, path = "$"): Parsed {
  const faults = facts(value, path);
  if (!isObject(value)) return { faults };
  if (!("version" in value)) faults.push(...fault(`${path}.version`, "noVersion", `缺少版本，须为 ${FACTS_VERSION}`));
  faults.push(...datesOutOfOrder(value, path));
  if (faults.length > 0) return { faults };
  const { version: _, ...answers } = value;
  return { answers };
}
