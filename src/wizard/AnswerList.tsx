import { fill } from "../fill.ts";
import { type FindingRef, type Findings, itemHolds, TERNARY } from "../law/index.ts";
import { Keep } from "./keep/Keep.tsx";
import { Lazy } from "./Lazy.tsx";
import { fieldOf, nameAnswer } from "./name-answer.ts";
import { nameStep } from "./name-step.ts";
import { Folds } from "./parts/Folds.tsx";
import { personName } from "./persons.ts";
import { Restart } from "./Restart.tsx";
import { inOrder } from "./result/name-set.ts";
import type { Session } from "./session.ts";
import { answersAt, keysOf, type Step, stepKey } from "./steps.ts";
import type { Controller } from "./use-wizard.ts";
import type { Words } from "./words.ts";

const loadUnused = () => import("./parts/Unused.tsx").then(({ Unused }) => Unused);

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

/** What was answered, each with the way to change it; answers no longer needed stand apart and are kept. */
export function AnswerList({ wizard, words }: Props) {
  const { session, way, ahead, determination, here, go, restart } = wizard;
  const answered = ahead.filter((step) => summarise(session, step, words) !== "");
  const reached = new Set(way.steps.map(stepKey));
  return (
    <aside class="answers" aria-label={words.answers}>
      <h2>{words.answers}</h2>
      <dl>
        {answered.map((step) => {
          const name = nameStep(step, session, words);
          return (
            <div key={stepKey(step)}>
              <dt>{name}</dt>
              <dd>
                <span>{summarise(session, step, words)}</span>
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
      {determination.unused.length > 0 && <Lazy load={loadUnused} props={{ wizard, words }} words={words} />}
      <SoFar wizard={wizard} words={words} />
      <Folds wizard={wizard} words={words} />
      {wizard.here !== "result" && <Keep session={session} words={words} />}
      <Restart words={words} onRestart={restart} />
    </aside>
  );
}

/** What the answers leave possible for each person. */
export function SoFar({ wizard: { session, determination }, words }: Props) {
  return (
    <section class="so-far">
      <h2>{words.soFar}</h2>
      <p>{words.soFarText}</p>
      {determination.persons.map(({ possible }, index) => (
        <div key={index}>
          {session.persons.length > 1 && <p class="so-far__name">{personName(session, index, words)}</p>}
          <ul>
            {inOrder(possible).map((disposition) => (
              <li key={disposition}>{words.outcomes[disposition]?.title}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
