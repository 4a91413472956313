import { useMemo } from "preact/hooks";
import { fill } from "../../fill.ts";
import { nameAnswer, stepName } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { personName } from "../persons.ts";
import { everyStep, keysOf, personOf, type Step } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";
import { whyNotAsked } from "../why.ts";
import { nameCauses } from "./name-causes.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

interface Line {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** The answers that no question asks for any more, as the determination lists them, in words. */
function linesOf({ session, determination }: Controller, words: Words): Line[] {
  const { stale } = words.core;
  const steps = everyStep(session);
  const reasons = new Map<Step, string>();
  const why = (step: Step | undefined): string => {
    if (!step) return stale.together;
    const before = reasons.get(step);
    if (before !== undefined) return before;
    const causes = whyNotAsked(session, step);
    const said =
      causes.length === 0 ? stale.together : fill(stale.because, { answers: nameCauses(causes, session, words) });
    reasons.set(step, said);
    return said;
  };
  return determination.unused.map((path) => {
    const [, index, own] = /^persons\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
    const person = index === undefined ? null : Number(index);
    const key = own ?? path;
    const answers: Record<string, unknown> = { ...(person === null ? session.caseAnswers : session.persons[person]) };
    const step = steps.find(
      (one) => personOf(one) === person && keysOf(one).includes(key === "findings" ? "11.1.1" : key),
    );
    const whose = person === null || session.persons.length === 1 ? "" : `${personName(session, person, words)}·`;
    return {
      name: whose + (key === "findings" ? words.stages.findings : stepName(key, words)),
      value:
        key === "findings"
          ? fill(words.notNeededCount, { n: Object.keys(answers[key] as object).length })
          : nameAnswer(key, answers[key], words),
      why: why(step),
    };
  });
}

/** Answers no longer needed: kept, and with the answer that makes them so. */
export function Unused({ wizard, words }: Props) {
  const { session, determination } = wizard;
  const lines = useMemo(() => linesOf(wizard, words), [session, determination]);
  if (lines.length === 0) return null;
  return (
    <section class="unused">
      <h2>{words.notNeeded}</h2>
      <p class="hint">{words.notNeededHint}</p>
      {[...new Set(lines.map(({ why }) => why))].map((reason) => (
        <div key={reason}>
          <p>{reason}</p>
          <dl>
            {lines
              .filter(({ why }) => why === reason)
              .map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
