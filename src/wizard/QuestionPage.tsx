import { useRef, useState } from "preact/hooks";
import { asksForFindings } from "../law/index.ts";
import { type Draft, type Errors, faultsIn, restUnknown } from "./draft.ts";
import { Field } from "./fields/Field.tsx";
import { FindingField } from "./fields/FindingField.tsx";
import { Later } from "./Later.tsx";
import { OfficialQuote } from "./OfficialQuote.tsx";
import type { Session } from "./session.ts";
import { answersAt, keysOf, refsOf, type Step } from "./steps.ts";
import type { Words } from "./words.ts";

const separates = () => import("./Separates.tsx").then((part) => part.Separates);

interface Props {
  step: Step;
  session: Session;
  words: Words;
  onSubmit: (values: Draft) => void;
  onBack: (() => void) | undefined;
  /** The answer being changed is the only one missing: the button leads to the result. */
  last: boolean;
  /** The script runs. Before, the form must not be sent: the browser would put the answers into the address. */
  ready: boolean;
}

/** One question, or one group of items, with the words it is asked by. */
export function QuestionPage({ step, session, words, onSubmit, onBack, last, ready }: Props) {
  const keys = keysOf(step);
  const [draft, setDraft] = useState<Draft>(() => {
    const stored = answersAt(session, step);
    return Object.fromEntries(keys.filter((key) => stored[key] !== undefined).map((key) => [key, stored[key]]));
  });
  const [errors, setErrors] = useState<Errors>({});
  const [why, setWhy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const question = words.questions.byId[step.question];
  if (!question) throw new Error(`content/questions.yaml: ${step.question}`);
  const put = (key: string, value: unknown) => setDraft((before) => ({ ...before, [key]: value }));
  const findings = asksForFindings(step.question);

  function submit(event: Event): void {
    event.preventDefault();
    const faults = faultsIn(draft, keys, words);
    setErrors(faults);
    if (Object.keys(faults).length === 0) onSubmit(draft);
    else requestAnimationFrame(() => summary.current?.focus());
  }

  return (
    <form class="question" onSubmit={submit} noValidate>
      <h1 tabIndex={-1}>{question.title}</h1>
      {Object.keys(errors).length > 0 && (
        <div class="errors" role="alert" tabIndex={-1} ref={summary}>
          <p>{words.errors.title}</p>
          <ul>
            {Object.entries(errors).map(([key, message]) => (
              <li key={key}>
                <a href={`#field-${key}`} onClick={(event) => focusField(event, key)}>
                  {question.fields[key]?.label}：{message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <OfficialQuote refs={refsOf(step)} words={words} />
      {question.hint && <p class="hint">{question.hint}</p>}
      {keys.map((key) => {
        const shared = {
          id: key,
          value: draft[key],
          words,
          error: errors[key],
          onChange: (value: unknown) => put(key, value),
        };
        const field = question.fields[key];
        if (!field) return null;
        return findings ? (
          <FindingField key={key} {...shared} field={field} />
        ) : (
          <Field key={key} {...shared} field={field} alone={keys.length === 1 ? question.title : undefined} />
        );
      })}
      {findings && (
        <button
          type="button"
          class="button"
          onClick={() =>
            setDraft((before) => Object.fromEntries(keys.map((key) => [key, restUnknown(key, before[key])])))
          }
        >
          {words.questions.findingRest}
        </button>
      )}
      <details class="why" onToggle={(event) => setWhy(event.currentTarget.open)}>
        <summary>{words.why}</summary>
        <p>{question.why}</p>
        {why && (
          <Later
            load={separates}
            given={{ step, session, words }}
            waiting={words.changes.waiting}
            failed={words.changes.failed}
          />
        )}
      </details>
      {question.where && (
        <details class="why">
          <summary>{words.where}</summary>
          <p>{question.where}</p>
        </details>
      )}
      <div class="actions">
        {onBack && (
          <button type="button" class="button" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button type="submit" class="button button--primary" disabled={!ready}>
          {last ? words.toResult : words.next}
        </button>
      </div>
    </form>
  );
}

function focusField(event: Event, key: string): void {
  event.preventDefault();
  document.getElementById(`field-${key}`)?.querySelector<HTMLElement>("input")?.focus();
}
