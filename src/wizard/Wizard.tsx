import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../wording/words.ts";
import { AnswerList } from "./AnswerList.tsx";
import { Arrival } from "./keep/Arrival.tsx";
import { Lazy } from "./Lazy.tsx";
import { loadPart, loadParts } from "./load-part.ts";
import { AfterPaint } from "./parts/AfterPaint.tsx";
import { Outstanding } from "./parts/Outstanding.tsx";
import { Toolbar } from "./parts/Toolbar.tsx";
import { RESULT } from "./place.ts";
import { QuestionPage } from "./QuestionPage.tsx";
import { Stages } from "./Stages.tsx";
import { stageOf } from "./steps.ts";
import { TRAINING_CASE } from "./storage.ts";
import { useWizard } from "./use-wizard.ts";

interface Props {
  words: Words;
  /** The day the page was built: stands in until the browser's own day is known. */
  builtOn: string;
}

const loadResult = () => import("./Result.tsx").then(({ Result }) => Result);
const loadConfirm = loadPart("Confirm");
const loadLater = () => import("./Result.tsx").then((result) => result.loadLater());
const loadCase = () => import("../training/CaseBar.tsx").then(({ CaseBar }) => CaseBar);
const LOAD_VIEW = {
  sheet: () => import("./views/Sheet.tsx").then(({ Sheet }) => Sheet),
  text: () => import("./views/TextForm.tsx").then(({ TextForm }) => TextForm),
} as const;

/** The self-assessment: one session, looked at in one of three ways, driven by replaying the answers through the charts. */
export function Wizard({ words, builtOn }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const wizard = useWizard(words, builtOn, page);
  const { way, answered, here, shown, view, epoch, life, notice, arrived } = wizard;

  // Once something is answered all that answers may bring is fetched, so that what is fetched tells nothing of them.
  useEffect(() => {
    if (answered)
      loadParts()
        .then(loadLater)
        .catch(() => {});
  }, [answered]);

  return (
    <div class={`wizard wizard--${view}`} ref={page}>
      {epoch > 0 && TRAINING_CASE && (
        <Lazy
          load={loadCase}
          props={{ slug: TRAINING_CASE, session: wizard.session, done: !shown, words }}
          words={words}
        />
      )}
      <Toolbar wizard={wizard} words={words} />
      {view === "single" && (
        <Stages words={words} current={shown ? stageOf(shown) : RESULT} reached={new Set(way.steps.map(stageOf))} />
      )}
      <AfterPaint>
        <Outstanding wizard={wizard} words={words} />
      </AfterPaint>
      <div role="status" class="wizard__notice">
        {notice.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {wizard.confirm.length > 0 && <Lazy load={loadConfirm} props={{ wizard, words }} words={words} />}
      </div>
      <Arrival
        key={epoch}
        session={wizard.session}
        drafts={wizard.drafts}
        words={words}
        onTake={wizard.replace}
        ready={epoch > 0}
      />
      {view !== "single" ? (
        <Lazy
          key={`${view} ${life}`}
          load={LOAD_VIEW[view]}
          props={{ wizard, words }}
          words={words}
          onReady={arrived}
        />
      ) : shown ? (
        <div class="wizard__columns">
          <QuestionPage key={`${here} ${life}`} step={shown} wizard={wizard} words={words} />
          <AfterPaint>
            <AnswerList wizard={wizard} words={words} />
          </AfterPaint>
        </div>
      ) : (
        <Lazy key={life} load={loadResult} props={{ wizard, words }} words={words} onReady={arrived} />
      )}
    </div>
  );
}
