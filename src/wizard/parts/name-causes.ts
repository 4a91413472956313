import { fill } from "../../fill.ts";
import { fieldOf } from "../../wording/field-of.ts";
import { nameAnswer } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import type { Session } from "../session.ts";
import { answersAt, keysOf, type Step } from "../steps.ts";
import { type Because, bearsOnConclusion, whySettled } from "../why.ts";

/** Answers as the cause of something: 「程序」答了「其他程序」、…. */
export function nameCauses(causes: readonly Because[], session: Session, words: Words): string {
  return causes
    .map(({ step, key }) => {
      const value = nameAnswer(key, answersAt(session, step)[key], words);
      return fill(words.core.matters.answer, { name: fieldOf(key, words)?.label ?? key, value });
    })
    .join("、");
}

/** Why what is open at a step changes no conclusion. */
export function whySettledInWords(session: Session, step: Step, words: Words): string {
  const { matters } = words.core;
  if (!keysOf(step).some(bearsOnConclusion))
    return matters.never + (keysOf(step).includes("final") ? matters.final : "");
  const causes = whySettled(session, step);
  return causes.length === 0
    ? matters.together
    : fill(matters.because, { answers: nameCauses(causes, session, words) });
}
