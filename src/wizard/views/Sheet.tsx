import { useMemo } from "preact/hooks";
import { fill } from "../../fill.ts";
import { asksForFindings } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import type { Draft } from "../draft.ts";
import { Guide } from "../guide/Guide.tsx";
import { nameCauses } from "../parts/name-causes.ts";
import { personName } from "../persons.ts";
import { restUnknown } from "../rest-unknown.ts";
import { answersAt, everyStep, keysOf, openKeys, type Step, stepKey } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";
import { whyNotAsked } from "../why.ts";
import { Live } from "./Live.tsx";
import { openHelp } from "./open-help.ts";
import { StepFields } from "./StepFields.tsx";

interface Props {
  wizard: Controller;
  words: Words;
}

/** Everything on one screen: every question a row, the case first, then each person, the conclusions beside them. */
export function Sheet({ wizard, words }: Props) {
  const { session } = wizard;
  const { sheet, views } = words.core;
  const steps = everyStep(session);
  const groups = [
    { name: sheet.case, steps: steps.filter(({ of }) => of === "case") },
    ...session.persons.map((_, person) => ({
      name: session.persons.length === 1 ? words.core.persons.title : personName(session, person, words),
      steps: steps.filter((step) => step.of === "person" && step.person === person),
    })),
  ];
  return (
    <div class="wizard__columns wizard__columns--live">
      <form class="sheet" onSubmit={(event) => event.preventDefault()} onKeyDown={openHelp} noValidate>
        <h1 tabIndex={-1}>{views.sheet}</h1>
        <p class="hint">{sheet.keys}</p>
        {groups.map((group, index) => (
          <section key={index} class="sheet__group" aria-label={group.name}>
            <h2>{group.name}</h2>
            {group.steps.map((step) => (
              <Question key={stepKey(step)} step={step} wizard={wizard} words={words} />
            ))}
          </section>
        ))}
      </form>
      <Live wizard={wizard} words={words} />
    </div>
  );
}

/** What is open at a step's items as not known; what is answered of half an item stays. */
function restOf({ session, drafts }: Controller, step: Step): Draft {
  const values: Draft = { ...answersAt(session, step), ...drafts[stepKey(step)] };
  return Object.fromEntries(openKeys(session, step).map((key) => [key, restUnknown(key, values[key])]));
}

/** A question's facts under its short name; where it is not asked, a line that says so and why. */
function Question({ step, wizard, words }: Props & { step: Step }) {
  const { session, ahead, put } = wizard;
  const name = words.questions.byId[step.question]?.short;
  if (!ahead.some((one) => stepKey(one) === stepKey(step))) {
    return <NotAsked name={name ?? ""} step={step} wizard={wizard} words={words} />;
  }
  const open = openKeys(session, step);
  const findings = asksForFindings(step.question);
  return (
    <div class="sheet__question">
      <h3>{name}</h3>
      <div class="sheet__rows">
        <StepFields step={step} keys={keysOf(step)} wizard={wizard} words={words} named />
        {findings && (
          <div class="row">
            {open.length > 0 && (
              <button type="button" class="link-button" onClick={() => put(step, restOf(wizard, step))}>
                {words.questions.findingRest}
                <span class="visually-hidden">：{name}</span>
              </button>
            )}
            <Guide step={step} session={session} words={words} compact />
          </div>
        )}
      </div>
    </div>
  );
}

function NotAsked({ step, wizard, words, name }: Props & { step: Step; name: string }) {
  const { session } = wizard;
  const { sheet, matters } = words.core;
  const causes = useMemo(() => whyNotAsked(session, step), [session, step.question]);
  return (
    <div class="sheet__question sheet__question--idle">
      <h3>{name}</h3>
      <p class="hint">
        {sheet.notAsked}
        {causes.length > 0 && `，${fill(matters.because, { answers: nameCauses(causes, session, words) })}`}
      </p>
    </div>
  );
}
