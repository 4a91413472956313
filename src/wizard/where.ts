import type { Words } from "../wording/words.ts";
import { keyOfFact } from "./matters.ts";

/** Where a fact of a result is usually found: what is said of the fact itself, else of its question. */
export function whereToLook(fact: string, words: Words): string | undefined {
  const key = keyOfFact(fact);
  const question = Object.values(words.questions.byId).find(({ fields }) => fields[key] !== undefined);
  return question?.fields[key]?.where ?? question?.where;
}
