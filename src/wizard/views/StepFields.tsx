import { asksForFindings } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { settle } from "../draft.ts";
import { Guide } from "../guide/Guide.tsx";
import { keysThatMatter } from "../matters.ts";
import { Judgment } from "../parts/Judgment.tsx";
import { whySettledInWords } from "../parts/name-causes.ts";
import { reasonsOf } from "../session.ts";
import { answersAt, personOf, type Step, stepKey } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";
import { CompactField } from "./CompactField.tsx";

interface Props {
  step: Step;
  /** Which of the step's facts. */
  keys: readonly string[];
  wizard: Controller;
  words: Words;
  /** The question is named beside its fields: one that stands alone need not show its name again. */
  named?: boolean;
}

/** Facts of a step as compact fields, each open one with whether it can still change a conclusion. */
export function StepFields({ step, keys, wizard, words, named = false }: Props) {
  const { session, determination, drafts, put, giveReason } = wizard;
  const fields = words.questions.byId[step.question]?.fields ?? {};
  const stored = answersAt(session, step);
  const draft = drafts[stepKey(step)] ?? {};
  const values = { ...stored, ...draft };
  const { errors } = settle(draft, stored, words);
  const matter = keysThatMatter(determination, step);
  const findings = asksForFindings(step.question);
  const person = personOf(step);
  return (
    <>
      {keys.map((key) => {
        const field = fields[key];
        if (!field) return null;
        return (
          <div key={key} class="row">
            <CompactField
              id={stepKey(step)}
              fact={key}
              field={field}
              value={values[key]}
              words={words}
              error={errors[key]}
              named={named && keys.length === 1}
              onChange={(value) => put(step, { [key]: value })}
            />
            {stored[key] === undefined && <Mark wizard={wizard} words={words} step={step} matters={matter.has(key)} />}
            {(findings || key === keys.at(-1)) && (
              <Guide
                step={step}
                session={session}
                words={words}
                item={findings ? key : undefined}
                compact
                passedOver={named}
              />
            )}
            <Judgment
              fact={key}
              reason={reasonsOf(session, person)[key] ?? ""}
              words={words}
              compact
              onReason={(text) => giveReason(step, key, field.label, text)}
            />
          </div>
        );
      })}
    </>
  );
}

interface MarkProps {
  wizard: Controller;
  words: Words;
  step: Step;
  matters: boolean;
}

/** Whether an open answer can still change a conclusion; where it cannot, why is one press away. */
function Mark({ wizard, words, step, matters }: MarkProps) {
  const { core } = words;
  if (matters) return <p class="mark mark--yes">{core.matters.yes}</p>;
  return (
    <details class="mark">
      <summary>{core.matters.no}</summary>
      <p>{whySettledInWords(wizard.session, step, words)}</p>
    </details>
  );
}
