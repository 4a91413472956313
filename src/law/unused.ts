import type { CaseAnswers, PersonAnswers } from "./facts.ts";
import { CASE_QUESTIONS, type CaseQuestionId, PERSON_QUESTIONS, type PersonQuestionId } from "./questions.ts";
import { isFindingRef } from "./refs.ts";

const askedKeys = (
  questions: Readonly<Record<string, { readonly keys: readonly string[] }>>,
  asked: readonly string[],
) => new Set(asked.flatMap((id) => questions[id]?.keys ?? []));

const CASE_KEYS: readonly string[] = Object.values(CASE_QUESTIONS).flatMap(({ keys }) => keys);

/** Findings are one key of a person, asked for by several questions. */
const PERSON_KEYS: readonly string[] = [
  ...new Set(
    Object.values(PERSON_QUESTIONS).flatMap(({ keys }) => keys.map((key) => (isFindingRef(key) ? "findings" : key))),
  ),
];

/** Case keys that were given though no question asked for them. In the order of the questions; `assessedOn` is none. */
export function unusedCaseKeys(answers: CaseAnswers, asked: readonly CaseQuestionId[]): string[] {
  const keys = askedKeys(CASE_QUESTIONS, asked);
  return CASE_KEYS.filter((key) => Object.hasOwn(answers, key) && !keys.has(key));
}

/** A person's keys that were given though no question asked for them, by JSON path; findings as one. */
export function unusedPersonKeys(answers: PersonAnswers, asked: readonly PersonQuestionId[], index: number): string[] {
  const keys = askedKeys(PERSON_QUESTIONS, asked);
  return PERSON_KEYS.filter(
    (key) => Object.hasOwn(answers, key) && !(key === "findings" ? keys.has("11.1.1") : keys.has(key)),
  ).map((key) => `persons[${index}].${key}`);
}
