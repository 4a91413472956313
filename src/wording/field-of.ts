import type { FieldWords, Words } from "./words.ts";

/** The words of a fact, wherever its question is. */
export function fieldOf(fact: string, words: Pick<Words, "questions">): FieldWords | undefined {
  for (const { fields } of Object.values(words.questions.byId)) {
    const field = fields[fact];
    if (field) return field;
  }
  return undefined;
}
