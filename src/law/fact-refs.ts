import type { FactId } from "./possible.ts";
import { CASE_QUESTIONS, PERSON_QUESTIONS } from "./questions.ts";
import { isRef, type Ref } from "./refs.ts";

export interface FactCitations {
  readonly refs: readonly Ref[];
}

/** The provisions a fact is asked for: those of its question; a finding's own item. */
export function refsOfFact(fact: FactId): readonly Ref[] {
  const [head, article, paragraph, item] = fact.split(".");
  const ref = `${article}.${paragraph}.${item}`;
  if (head === "findings" && isRef(ref)) return [ref];
  const question = Object.values({ ...CASE_QUESTIONS, ...PERSON_QUESTIONS }).find(({ keys }) =>
    (keys as readonly string[]).includes(fact),
  );
  return question?.refs ?? [];
}
