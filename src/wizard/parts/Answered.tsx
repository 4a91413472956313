import { fill } from "../../fill.ts";
import { type FindingRef, type Findings, itemHolds, TERNARY } from "../../law/index.ts";
import { fieldOf } from "../../wording/field-of.ts";
import { nameAnswer } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { nameStep } from "../name-step.ts";
import type { Session } from "../session.ts";
import { answersAt, keysOf, type Step, stepKey } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** A step's answers in one line; findings by how many were answered which way. */
function summarise(session: Session, step: Step, words: Words): string {
  const answers = answersAt(session, step);
  const keys = keysOf(step).filter((key) => answers[key] !== undefined);
  if (!keys[0]?.includes(".")) {
    const named = (key: string) => (keys.length > 1 ? `${fieldOf(key, words)?.label}：` : "");
    return keys.map((key) => named(key) + nameAnswer(key, answers[key], words)).join("；");
  }
  const verdicts = keys.map((key) => itemHolds({ [key]: answers[key] } as Findings, key as FindingRef));
  return TERNARY.filter((one) => verdicts.includes(one))
    .map((one) => `${words.questions.finding[one]} ${verdicts.filter((verdict) => verdict === one).length}`)
    .join("、");
}

/** Whether something else was given at a step than what was taken in: it counts only once it is sent. */
function hasUnsent({ session, drafts, here }: Controller, step: Step): boolean {
  const stored = answersAt(session, step);
  const given = Object.entries(drafts[stepKey(step)] ?? {});
  return stepKey(step) !== here && given.some(([key, value]) => JSON.stringify(value) !== JSON.stringify(stored[key]));
}

/** What was answered, each with the way to change it. */
export function Answered({ wizard, words }: Props) {
  const { session, way, ahead, here, go } = wizard;
  const answered = ahead.filter((step) => summarise(session, step, words) !== "");
  const reached = new Set(way.steps.map(stepKey));
  return (
    <dl>
      {answered.map((step) => {
        const name = nameStep(step, session, words);
        return (
          <div key={stepKey(step)}>
            <dt>{name}</dt>
            <dd>
              <span>
                {summarise(session, step, words)}
                {hasUnsent(wizard, step) && <strong class="answers__unsent">{words.unsent}</strong>}
              </span>
              {stepKey(step) !== here && reached.has(stepKey(step)) && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={fill(words.changeOf, { name })}
                  onClick={() => go(stepKey(step), true, "single")}
                >
                  {words.change}
                </button>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
