import { type FactId, findingOf } from "./possible.ts";
import { QUESTION_IDS, type QuestionId, questionKeys, questionRefs } from "./questions.ts";
import type { Ref } from "./refs.ts";

export interface FactCitations {
  readonly refs: readonly Ref[];
}

/** The question that asks for a fact. */
export function questionOfFact(fact: FactId): QuestionId | undefined {
  const key = findingOf(fact)?.ref ?? fact;
  return QUESTION_IDS.find((id) => questionKeys(id).includes(key));
}

/** The provisions a fact is asked for: those of its question; a finding's own item. */
export function refsOfFact(fact: FactId): readonly Ref[] {
  const finding = findingOf(fact);
  if (finding) return [finding.ref];
  const question = questionOfFact(fact);
  return question === undefined ? [] : questionRefs(question);
}
