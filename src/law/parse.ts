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

/** What is wrong with facts given as JSON, and where: `$.persons[0].findings["11.1.9"]`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  /** `order` where an act is dated after its judgment: the one fault that two right answers make together. */
  readonly code?: "order";
}

export type Parsed = { readonly answers: Answers } | { readonly faults: readonly Fault[] };

/** Checks one value at a path and gives what is wrong with it. */
type Check = (value: unknown, path: string) => Fault[];

const fault = (path: string, message: string): Fault[] => [{ path, message }];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member of an object's path: plain where it can be, quoted where it has other characters. */
const member = (path: string, key: string) =>
  /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;

const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, path) =>
    typeof value === "string" && allowed.includes(value) ? [] : fault(path, `须为 ${allowed.join("、")} 之一`);

const day: (...words: readonly string[]) => Check =
  (...words) =>
  (value, path) => {
    if (typeof value !== "string") return fault(path, `须为日期${words.length > 0 ? `或 ${words.join("、")}` : ""}`);
    if (words.includes(value) || isIsoDate(value)) return [];
    return fault(
      path,
      /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? "没有这一天"
        : `须为日期（如 2023-02-01）${words.length > 0 ? `或 ${words.join("、")}` : ""}`,
    );
  };

const listOf =
  (members: readonly string[], mayBeEmpty: boolean): Check =>
  (value, path) => {
    if (value === "unknown") return [];
    if (!Array.isArray(value)) return fault(path, "须为列表或 unknown");
    if (value.length === 0 && !mayBeEmpty) return fault(path, "不能是空列表；不清楚时写 unknown");
    return value.flatMap((one, index) => {
      if (!members.includes(one)) return fault(`${path}[${index}]`, `须为 ${members.join("、")} 之一`);
      return value.indexOf(one) < index ? fault(`${path}[${index}]`, `重复列出 ${one}`) : [];
    });
  };

const results: Check = (value, path) => {
  const faults = listOf(RESULTS, false)(value, path);
  if (faults.length > 0 || !Array.isArray(value) || value.length === 1) return faults;
  const lone = LONE_RESULTS.find((one) => value.includes(one));
  return lone === undefined ? [] : fault(`${path}[${value.indexOf(lone)}]`, `${lone} 只能单独列出`);
};

/** Checks the members of an object by name; names that are not listed are faults. */
const shape =
  (checks: Readonly<Record<string, Check>>, unknownKey: string): Check =>
  (value, path) => {
    if (!isObject(value)) return fault(path, "须为对象");
    return Object.entries(value).flatMap(([key, one]) => {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      return check ? check(one, member(path, key)) : fault(member(path, key), unknownKey);
    });
  };

const ternary = oneOf(...TERNARY);

const finding =
  (ref: FindingRef): Check =>
  (value, path) => {
    if (!isObject(value)) return ternary(value, path);
    const elements = elementsOf(ref);
    if (elements.length === 0) return fault(path, "这一项没有可以分开回答的要件");
    return shape(Object.fromEntries(elements.map((element) => [element, ternary])), "没有这一要件")(value, path);
  };

const label: Check = (value, path) => (typeof value === "string" ? [] : fault(path, "须为文字"));

const person = shape(
  {
    label,
    roles: listOf(ROLES, false),
    side: oneOf(...SIDES, "unknown"),
    findings: shape(Object.fromEntries(FINDINGS.map((ref) => [ref, finding(ref)])), "没有这一项"),
    leadingCadre: ternary,
    discipline: ternary,
    crime: ternary,
  },
  "没有这一键",
);

const facts = shape(
  {
    version: (value, path) => (value === FACTS_VERSION ? [] : fault(path, `须为 ${FACTS_VERSION}`)),
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
      Array.isArray(value) ? value.flatMap((one, index) => person(one, `${path}[${index}]`)) : fault(path, "须为列表"),
  },
  "没有这一键",
);

function datesOutOfOrder({ actDate, judgmentDate }: Record<string, unknown>, path: string): Fault[] {
  const [act, judgment] = [actDate, judgmentDate].map((one) =>
    typeof one === "string" && isIsoDate(one) ? one : "unknown",
  );
  if (datesInOrder({ actDate: act ?? "unknown", judgmentDate: judgment ?? "unknown" })) return [];
  return [{ path: `${path}.actDate`, message: "行政行为的日期晚于裁判的日期", code: "order" }];
}

/**
 * Checks facts given as JSON. Nothing is guessed or dropped: either every key is understood, or each fault is named.
 * @param path where the facts stand in a larger document, `$` by itself
 */
export function parseFacts(value: unknown, path = "$"): Parsed {
  const faults = facts(value, path);
  if (!isObject(value)) return { faults };
  if (!("version" in value)) faults.push(...fault(`${path}.version`, `缺少版本，须为 ${FACTS_VERSION}`));
  faults.push(...datesOutOfOrder(value, path));
  if (faults.length > 0) return { faults };
  const { version: _, ...answers } = value;
  return { answers };
}
