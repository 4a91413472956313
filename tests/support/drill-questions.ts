import fc from "fast-check";
import { expect } from "playwright/test";
import { FINDINGS, REFS, refLabel } from "../../src/law/index.ts";
import { kindOf, makeQuestion } from "../../src/training/drill/kinds.ts";
import type { ChoiceQuestion, Question } from "../../src/training/drill/question.ts";
import { randomFrom } from "../../src/training/drill/random.ts";
import { DRILL } from "./drill.ts";

/** The official words of a paragraph or an item. */
export const textOf = (ref: string) => DRILL.pieces.find((piece) => piece.ref === ref)?.text ?? "";

/** What a conclusion is called. */
export const titleOf = (id: string) => DRILL.outcomes[id]?.title;

/** The provisions that words name. */
export const refsIn = (words: string) => [...REFS].reverse().filter((ref) => words.includes(refLabel(ref)));

/** The items that a question tells of: by their words, or by their numbers. */
export const itemsOf = ({ story, quotes }: Question): string[] =>
  FINDINGS.filter((ref) => quotes.includes(textOf(ref)) || story.includes(refLabel(ref)));

/** A question of a kind for every seed that is tried. */
export function everyQuestion(
  id: string,
  runs: number,
  check: (question: Question, key: string, seed: string) => void,
): void {
  const keys = kindOf(`${id}:`)?.keys(DRILL) ?? [];
  expect(keys.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.string({ maxLength: 12 }), (key, seed) => {
      check(makeQuestion(key, DRILL, randomFrom(seed)), key, seed);
    }),
    { numRuns: runs },
  );
}

/** The right option first, then the others. */
export function rightAndWrong(question: Question): [string, string[]] {
  const { options, answer } = question as ChoiceQuestion;
  return [options[answer] ?? "", options.filter((_, index) => index !== answer)];
}
