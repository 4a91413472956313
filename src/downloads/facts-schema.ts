import {
  CAUSES,
  DEFENCE_FAILURES,
  elementsOf,
  FACTS_VERSION,
  FINDINGS,
  type FindingRef,
  LONE_RESULTS,
  ORGANS,
  PROCEDURES,
  RESULTS,
  ROLES,
  refLabel,
  SIDES,
  SUBJECTS,
  TERNARY,
} from "../law/index.ts";
import { fieldOf } from "../wording/field-of.ts";
import { loadQuestions } from "../wording/load-plain-words.ts";
import type { FieldWords } from "../wording/words.ts";
import { loadDownloadWords } from "./load-words.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The days of every month but the 29th of February. */
const MONTHS =
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";
const LEAP_YEAR = "\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00";
/** A day that the calendar has. The pattern says it in full, since `format` alone binds no validator. */
const DAY: Schema = { type: "string", format: "date", pattern: `^(?:\\d{4}-(?:${MONTHS})|(?:${LEAP_YEAR})-02-29)$` };

/** Values to choose from, each with what it is called. */
function choice(values: readonly string[], labels: Readonly<Record<string, string>>): Schema {
  return { oneOf: values.map((value) => ({ const: value, title: labels[value] ?? value })) };
}

function labelsOf({ options = {} }: FieldWords): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([value, { label }]) => [value, label]));
}

/**
 * JSON Schema (2020-12) of the facts that `determine` takes, from the lists of the law module. It says all that the module checks but
 * one thing that the language cannot say: that the act is not later than the judgment.
 */
export function factsSchema(): Schema {
  const [questions, { facts: words }] = [loadQuestions(), loadDownloadWords().logic];
  const field = (key: string): FieldWords => {
    const found = fieldOf(key, { questions });
    if (!found) throw new Error(`content/questions.yaml: 没有 ${key} 的文字`);
    return found;
  };
  const about = (key: string, rest: Schema): Schema => ({ title: field(key).label, ...rest });
  const one = (key: string, values: readonly string[]) =>
    about(key, choice([...values, "unknown"], labelsOf(field(key))));
  const three = (key: string) => about(key, choice(TERNARY, labelsOf(field(key))));
  const day = (key: string, ...values: readonly string[]) =>
    about(key, { anyOf: [DAY, choice(values, labelsOf(field(key)))] });
  const list = (key: string, members: readonly string[], minItems: number, rest: Schema = {}) =>
    about(key, {
      anyOf: [
        { type: "array", items: choice(members, labelsOf(field(key))), minItems, uniqueItems: true, ...rest },
        choice(["unknown"], labelsOf(field(key))),
      ],
    });

  const whole = choice(TERNARY, questions.finding);
  function finding(ref: FindingRef): Schema {
    const elements = elementsOf(ref);
    const title = `${refLabel(ref)}：${field(ref).label}`;
    if (elements.length === 0) return { title, ...whole };
    const properties = elements.map((element) => [element, { title: field(ref).elements?.[element], ...whole }]);
    return {
      title,
      anyOf: [whole, { type: "object", properties: Object.fromEntries(properties), additionalProperties: false }],
    };
  }

  const person: Schema = {
    type: "object",
    additionalProperties: false,
    properties: {
      label: { title: words.label, type: "string" },
      roles: list("roles", ROLES, 1),
      side: one("side", SIDES),
      findings: {
        title: words.findings,
        type: "object",
        properties: Object.fromEntries(FINDINGS.map((ref) => [ref, finding(ref)])),
        additionalProperties: false,
      },
      leadingCadre: three("leadingCadre"),
      discipline: three("discipline"),
      crime: three("crime"),
    },
  };
  // What can only stand alone is alone, or nothing of it is there.
  const alone = { anyOf: [{ maxItems: 1 }, { items: { not: { enum: LONE_RESULTS } } }] };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: words.title,
    description: words.description,
    type: "object",
    required: ["version"],
    additionalProperties: false,
    properties: {
      version: { title: words.version, const: FACTS_VERSION },
      procedure: one("procedure", PROCEDURES),
      organ: one("organ", ORGANS),
      actDate: day("actDate", "unknown"),
      judgmentDate: day("judgmentDate", "unknown"),
      decisionDate: day("decisionDate", "none", "unknown"),
      assessedOn: { title: words.assessedOn, ...DAY },
      results: list("results", RESULTS, 1, { allOf: [alone] }),
      partial: three("partial"),
      final: three("final"),
      grave: three("grave"),
      causes: list("causes", CAUSES, 0),
      defenceFailures: list("defenceFailures", DEFENCE_FAILURES, 0),
      subjects: one("subjects", SUBJECTS),
      nominalFault: three("nominalFault"),
      compensationPaid: three("compensationPaid"),
      persons: { title: words.persons, type: "array", items: person },
    },
  };
}
