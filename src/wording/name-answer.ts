import { fill } from "../fill.ts";
import { isFindingRef, isIsoDate, type Reason } from "../law/index.ts";
import { chineseDate } from "../measure/validity.ts";
import { fieldOf } from "./field-of.ts";
import type { OutcomeWords, Words } from "./words.ts";

/** What the names of steps and reasons are made of. */
export type Naming = Pick<Words, "questions" | "reasons"> & {
  readonly outcomes: Readonly<Record<string, Pick<OutcomeWords, "title">>>;
};

/** A fact of a result in words: `findings.11.1.4.reviewed` is 「前置行为错误导致败诉：已尽合理审查义务」. */
export function nameFact(fact: string, words: Words): string {
  const [head, article, paragraph, item, element] = fact.split(".");
  if (head !== "findings") return fieldOf(fact, words)?.label ?? fact;
  const field = fieldOf(`${article}.${paragraph}.${item}`, words);
  return element === undefined ? (field?.label ?? fact) : `${field?.label}：${field?.elements?.[element] ?? element}`;
}

/** One value of a fact in words; dates by inside and outside, members of lists by their own names. */
export function nameValue(fact: string, value: string, words: Words): string {
  if (fact.startsWith("findings.")) return words.questions.finding[value] ?? value;
  return fieldOf(fact, words)?.options?.[value]?.label ?? words.result.value[value] ?? value;
}

/** An answer as it stands in the list of answers. */
export function nameAnswer(key: string, value: unknown, words: Words): string {
  const field = fieldOf(key, words);
  if (Array.isArray(value)) {
    if (value.length === 0) return field?.options?.none?.label ?? "";
    return value.map((one) => field?.options?.[one]?.label ?? one).join("、");
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([element, answer]) => `${field?.elements?.[element]}：${words.questions.finding[answer]}`)
      .join("；");
  }
  if (isFindingRef(key)) return words.questions.finding[String(value)] ?? "";
  const word = String(value);
  return field?.options?.[word]?.label ?? (isIsoDate(word) ? chineseDate(word) : word);
}

/** What a step of the reasons is called: a question, an item by its short name, or what was derived there. */
export function stepName(step: string, words: Naming): string {
  return words.reasons.steps[step] ?? fieldOf(step, words)?.label ?? step;
}

const DERIVED = ["timing", "scope", "responsibility"] as const;

/** What a reason found, in words. */
export function nameReason({ step, finding, element, by, undecided }: Reason, words: Naming): string {
  const derived = DERIVED.find((one) => one === step);
  if (derived) {
    const facts = by?.map((fact) => stepName(fact, words)).join("」「");
    const why = facts === undefined ? "" : `（${fill(words.reasons.by, { facts })}）`;
    return `${words.reasons[derived][undecided ? `${finding} undecided` : finding] ?? finding}${why}`;
  }
  if (step === "disposition") return words.outcomes[finding]?.title ?? finding;
  const field = fieldOf(step, words);
  if (step.includes(".")) {
    const why =
      element && fill(words.reasons.element[finding] ?? "", { element: field?.elements?.[element] ?? element });
    return `${words.reasons.finding[finding]}${why ? `（${why}）` : ""}`;
  }
  return finding
    .split(" ")
    .map((one) => field?.options?.[one]?.label ?? one)
    .join("、");
}
