import type { QuestionId } from "../law/index.ts";
import type { Session } from "./session.ts";
import { answersAt, everyStep, keysOf, type Step, stepKey, stepsAhead } from "./steps.ts";

/** Questions that ask about another document, or another thing, once the answer they follow from is another. */
const PREMISES: Readonly<Partial<Record<QuestionId, readonly QuestionId[]>>> = {
  // A judgment and a decision on reconsideration are two documents with two days and two results.
  procedure: ["period", "results", "judgment"],
};

function isAnswered(session: Session, step: Step): boolean {
  const answers = answersAt(session, step);
  return keysOf(step).some((key) => answers[key] !== undefined && answers[key] !== "unknown");
}

/**
 * The steps whose kept answers want a second look after a step was answered anew: those that were not needed and
 * count again, and those that were given on another premise.
 */
export function toConfirm(before: Session, after: Session, changed: Step): readonly string[] {
  const [was, is] = [answersAt(before, changed), answersAt(after, changed)];
  const other = keysOf(changed).some((key) => was[key] !== undefined && was[key] !== is[key]);
  const premises: readonly string[] = (other && PREMISES[changed.question]) || [];
  const counted = new Set(stepsAhead(before).map(stepKey));
  const wanting = everyStep(after)
    .filter((step) => !counted.has(stepKey(step)) || premises.includes(step.question))
    .filter((step) => stepKey(step) !== stepKey(changed) && isAnswered(after, step))
    .map(stepKey);
  // Mostly there are none: then the next question does not wait until all that may follow is worked out.
  if (wanting.length === 0) return wanting;
  return stepsAhead(after)
    .map(stepKey)
    .filter((key) => wanting.includes(key));
}
