import { useEffect, useState } from "preact/hooks";
import { fill } from "../fill.ts";
import { asksForFindings } from "../law/index.ts";
import type { Words } from "../wording/words.ts";
import { type Draft, type Errors, faultsIn } from "./draft.ts";
import { Guide } from "./guide/Guide.tsx";
import { Lazy } from "./Lazy.tsx";
import { loadPart } from "./load-part.ts";
import { keysThatMatter } from "./matters.ts";
import { OfficialQuote } from "./OfficialQuote.tsx";
import { AskedField } from "./parts/AskedField.tsx";
import { personName } from "./persons.ts";
import { answersAt, keysOf, openKeys, personOf, refsOf, type Step, stepKey } from "./steps.ts";
import type { Controller } from "./use-wizard.ts";

const loadErrors = loadPart("ErrorSummary");
const loadRest = loadPart("FindingRest");
const loadSkip = loadPart("Skip");

interface Props {
  step: Step;
  wizard: Controller;
  words: Words;
}

/** One question, or one group of items, with the words it is asked by. */
export function QuestionPage({ step, wizard, words }: Props) {
  const { session, way, here, changing, epoch, drafts } = wizard;
  const keys = keysOf(step);
  const stored = answersAt(session, step);
  const draft: Draft = {
    ...Object.fromEntries(keys.filter((key) => stored[key] !== undefined).map((key) => [key, stored[key]])),
    ...drafts[here],
  };
  const [errors, setErrors] = useState<Errors>({});
  const open = openKeys(session, step);
  /** Which of its answers can still change a conclusion: worked out once the question is painted. */
  const [matter, setMatter] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (epoch > 0) setMatter(keysThatMatter(wizard.determination, step));
  }, [session, epoch]);
  const settled = matter !== null && open.length > 0 && !open.some((key) => matter.has(key));
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
  }

  return (
    <form class="question" onSubmit={submit} noValidate>
      {person !== null && session.persons.length > 1 && (
        <p class="question__person">{fill(words.core.persons.about, { name: personName(session, person, words) })}</p>
      )}
      <h1 tabIndex={-1}>{question.title}</h1>
      {Object.keys(errors).length > 0 && (
        <Lazy load={loadErrors} props={{ errors, fields: question.fields, title: words.errors.title }} words={words} />
      )}
      <OfficialQuote refs={refsOf(step)} words={words} />
      {question.hint && <p class="hint">{question.hint}</p>}
      {/* What is chosen before the answers kept have been read would be lost. */}
      <div inert={epoch === 0}>
        {keys.map((key) => (
          <AskedField
            key={key}
            id={key}
            step={step}
            draft={draft}
            error={errors[key]}
            mark={open.includes(key) && matter?.size ? (matter.has(key) ? "yes" : "no") : null}
            wizard={wizard}
            words={words}
          />
        ))}
      </div>
      {findings && <Lazy load={loadRest} props={{ step, draft, wizard, words }} words={words} />}
      {settled && <Lazy load={loadSkip} props={{ wizard, words, step, draft }} words={words} />}
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
