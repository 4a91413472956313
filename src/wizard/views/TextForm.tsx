import { useState } from "preact/hooks";
import { itemMark, LAST_ARTICLE, type Ref } from "../../law/index.ts";
import { link } from "../../link.ts";
import type { Words } from "../../wording/words.ts";
import { Guide } from "../guide/Guide.tsx";
import { personName } from "../persons.ts";
import { type Step, stepKey } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";
import { Live } from "./Live.tsx";
import { StepFields } from "./StepFields.tsx";
import { introduces, placesByRef, shownRefs } from "./text-form.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

const ARTICLES = Array.from({ length: LAST_ARTICLE }, (_, index) => index + 1);
const PLACES = placesByRef();

/** The official text as the form: under the words of each provision the facts that it asks for. */
export function TextForm({ wizard, words }: Props) {
  const { session } = wizard;
  const { text, views } = words.core;
  const { about } = wizard;
  const [, setChoices] = useState(0);
  const person = Math.min(Number.parseInt(about.current, 10), session.persons.length - 1);
  function choose(index: string): void {
    about.current = `${index}.`;
    setChoices((before) => before + 1);
  }
  return (
    <div class="wizard__columns wizard__columns--live">
      <form class="text-form" onSubmit={(event) => event.preventDefault()} noValidate>
        <h1 tabIndex={-1}>{views.text}</h1>
        <p class="hint">{text.lead}</p>
        {session.persons.length > 1 && (
          <label class="text-form__person">
            {text.person}
            <select value={person} onChange={(event) => choose(event.currentTarget.value)}>
              {session.persons.map((_, index) => (
                <option key={index} value={index}>
                  {personName(session, index, words)}
                </option>
              ))}
            </select>
          </label>
        )}
        {ARTICLES.map((article) => (
          <section key={article} class="text-form__article" aria-label={words.official[article]?.label}>
            {shownRefs(article).map((ref) => (
              <Provision key={ref} at={ref} person={person} wizard={wizard} words={words} />
            ))}
            <p class="text-form__notes">
              <a href={link(`/text/${article}/`)}>
                {text.notes}
                <span class="visually-hidden">：{words.official[article]?.label}</span>
              </a>
            </p>
          </section>
        ))}
      </form>
      <Live wizard={wizard} words={words} />
    </div>
  );
}

/** One provision's official words, and the facts asked at it that are still asked. */
function Provision({ at, person, wizard, words }: Props & { at: Ref; person: number }) {
  const official = words.official[at];
  const asked = (PLACES.get(at) ?? []).map(({ of, question, keys }) => ({
    step: (of === "case" ? { of, question } : { of, person, question }) as Step,
    keys,
  }));
  const items = wizard.ahead.find((step) => introduces(at, step) && (step.of === "case" || step.person === person));
  const article =
    at.split(".").length < 3 && !at.endsWith(".2") ? `${words.official[at.split(".")[0] ?? ""]?.label}　` : "";
  return (
    <div class="provision-form">
      <p class="provision-form__words">
        {article && <strong>{article}</strong>}
        {itemMark(at)}
        {official?.text}
      </p>
      {items && <Guide step={items} session={wizard.session} words={words} compact />}
      {asked.map(({ step, keys }) =>
        wizard.ahead.some((one) => stepKey(one) === stepKey(step)) ? (
          <StepFields key={stepKey(step)} step={step} keys={keys} wizard={wizard} words={words} />
        ) : (
          <p key={stepKey(step)} class="hint">
            {words.questions.byId[step.question]?.short}：{words.core.sheet.notAsked}
          </p>
        ),
      )}
    </div>
  );
}
