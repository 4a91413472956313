import type { ComponentProps } from "preact";
import { useRef, useState } from "preact/hooks";
import { fill } from "../fill.ts";
import { asksForFindings } from "../law/index.ts";
import type { Words } from "../wording/words.ts";
import { type Draft, type Errors, faultsIn, restUnknown, settle } from "./draft.ts";
import { Guide } from "./guide/Guide.tsx";
import { Lazy } from "./Lazy.tsx";
import { stillMatters } from "./matters.ts";
import { OfficialQuote } from "./OfficialQuote.tsx";
import { AfterPaint } from "./parts/AfterPaint.tsx";
import { AskedField } from "./parts/AskedField.tsx";
import { ErrorSummary } from "./parts/ErrorSummary.tsx";
import type { Skip } from "./parts/Skip.tsx";
import { personName } from "./persons.ts";
import { answersAt, keysOf, openKeys, personOf, refsOf, type Step, stepKey } from "./steps.ts";
import type { Controller } from "./use-wizard.ts";

export const loadSkip = () => import("./parts/Skip.tsx").then(({ Skip }) => Skip);

interface Props {
  step: Step;
  wizard: Controller;
  words: Words;
}

/** One question, or one group of items, with the words it is asked by. */
export function QuestionPage({ step, wizard, words }: Props) {
  const { session, way, here, changing, epoch, drafts, setDraft } = wizard;
  const keys = keysOf(step);
  const stored = answersAt(session, step);
  const draft: Draft = {
    ...Object.fromEntries(keys.filter((key) => stored[key] !== undefined).map((key) => [key, stored[key]])),
    ...drafts[here],
  };
  const [errors, setErrors] = useState<Errors>({});
  const summary = useRef<HTMLDivElement>(null);
  const question = words.questions.byId[step.question];
  if (!question) throw new Error(`content/questions.yaml: ${step.question}`);
  const findings = asksForFindings(step.question);
  const person = personOf(step);
  const index = way.steps.findIndex((one) => stepKey(one) === here);
  const before = way.steps[index - 1];

  function submit(event: Event): void {
    event.preventDefault();
    const faults = faultsIn(draft, keys, words);
    setErrors(faults);
    if (Object.keys(faults).length === 0) wizard.submit(draft);
    else requestAnimationFrame(() => summary.current?.focus());
  }

  /** Goes on with what is answered here and the rest not known. */
  function skip(): void {
    const unknown = Object.fromEntries(keys.map((key) => [key, "unknown"]));
    wizard.submit({ ...unknown, ...settle(draft, {}, words).values }, "skip");
  }

  return (
    <form class="question" onSubmit={submit} noValidate>
      {person !== null && session.persons.length > 1 && (
        <p class="question__person">{fill(words.core.persons.about, { name: personName(session, person, words) })}</p>
      )}
      <h1 tabIndex={-1}>{question.title}</h1>
      <ErrorSummary errors={errors} fields={question.fields} title={words.errors.title} summary={summary} />
      <OfficialQuote refs={refsOf(step)} words={words} />
      {question.hint && <p class="hint">{question.hint}</p>}
      {keys.map((key) => (
        <AskedField key={key} id={key} step={step} draft={draft} error={errors[key]} wizard={wizard} words={words} />
      ))}
      {findings && (
        <button
          type="button"
          class="button"
          onClick={() => setDraft(step, Object.fromEntries(keys.map((key) => [key, restUnknown(key, draft[key])])))}
        >
          {words.questions.findingRest}
        </button>
      )}
      {epoch > 0 && openKeys(session, step).length > 0 && (
        <AfterPaint first={null}>
          <MaySkip wizard={wizard} words={words} step={step} onSkip={skip} />
        </AfterPaint>
      )}
      <Guide step={step} session={session} words={words} />
      <div class="actions">
        {before && (
          <button type="button" class="button" onClick={() => wizard.go(stepKey(before))}>
            {words.back}
          </button>
        )}
        <button type="submit" class="button button--primary" disabled={epoch === 0}>
          {way.complete && changing ? words.toResult : words.next}
        </button>
      </div>
    </form>
  );
}

/** Skipping, where what is open here can change no conclusion any more. */
function MaySkip(props: ComponentProps<typeof Skip>) {
  const { wizard, words, step } = props;
  if (stillMatters(wizard.session, wizard.determination, step)) return null;
  return <Lazy load={loadSkip} props={props} words={words} />;
}
