import { fill } from "../fill.ts";
import { type Determination, type FindingRef, type Findings, itemHolds, TERNARY } from "../law/index.ts";
import { Keep } from "./keep/Keep.tsx";
import { fieldOf, nameAnswer, stepName } from "./name-answer.ts";
import { Restart } from "./Restart.tsx";
import { inOrder } from "./result/name-set.ts";
import type { Session } from "./session.ts";
import { answersAt, keysOf, type Step, stepKey, stepsAhead, type Way } from "./steps.ts";
import type { Words } from "./words.ts";

interface Props {
  session: Session;
  way: Way;
  determination: Determination;
  words: Words;
  current: string;
  onChange: (key: string) => void;
  onRestart: () => void;
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
export function AnswerList({ session, way, determination, words, current, onChange, onRestart }: Props) {
  const answered = stepsAhead(session).filter((step) => summarise(session, step, words) !== "");
  const reached = new Set(way.steps.map(stepKey));
  const { unused, persons } = determination;
  const possible = persons[0]?.possible ?? [];
  return (
    <aside class="answers" aria-label={words.answers}>
      <h2>{words.answers}</h2>
      <dl>
        {answered.map((step) => {
          const name = words.questions.byId[step.question]?.short ?? "";
          return (
            <div key={stepKey(step)}>
              <dt>{name}</dt>
              <dd>
                <span>{summarise(session, step, words)}</span>
                {stepKey(step) !== current && reached.has(stepKey(step)) && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={fill(words.changeOf, { name })}
                    onClick={() => onChange(stepKey(step))}
                  >
                    {words.change}
                  </button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <Unused session={session} unused={unused} words={words} />
      <section class="so-far">
        <h2>{words.soFar}</h2>
        <p>{words.soFarText}</p>
        <ul>
          {inOrder(possible).map((disposition) => (
            <li key={disposition}>{words.outcomes[disposition]?.title}</li>
          ))}
        </ul>
      </section>
      {current !== "result" && <Keep session={session} words={words} />}
      <Restart words={words} onRestart={onRestart} />
    </aside>
  );
}

function Unused({ session, unused, words }: { session: Session; unused: readonly string[]; words: Words }) {
  if (unused.length === 0) return null;
  const value = (key: string) => {
    const [, index, own] = /^persons\[(\d+)\]\.(\w+)$/.exec(key) ?? [];
    const all = { ...session.caseAnswers, ...(index === undefined ? {} : session.persons[Number(index)]) };
    return { key: own ?? key, value: (all as Record<string, unknown>)[own ?? key] };
  };
  return (
    <section class="unused">
      <h2>{words.notNeeded}</h2>
      <p class="hint">{words.notNeededHint}</p>
      <dl>
        {unused.map(value).map(({ key, value: given }) => (
          <div key={key}>
            <dt>{key === "findings" ? words.stages.findings : stepName(key, words)}</dt>
            <dd>{key === "findings" ? Object.keys(given as object).length : nameAnswer(key, given, words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
