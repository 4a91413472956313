import { useRef } from "preact/hooks";
import { AnswerList } from "./AnswerList.tsx";
import { Arrival } from "./keep/Arrival.tsx";
import { QuestionPage } from "./QuestionPage.tsx";
import { Result } from "./Result.tsx";
import { Stages } from "./Stages.tsx";
import { stageOf, stepKey } from "./steps.ts";
import { RESULT, useWizard } from "./use-wizard.ts";
import type { Words } from "./words.ts";

interface Props {
  words: Words;
  /** The day the page was built: stands in until the browser's own day is known. */
  builtOn: string;
}

/** The self-assessment: one page at a time, driven by replaying the answers through the charts. */
export function Wizard({ words, builtOn }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const { session, way, determination, here, shown, changing, epoch, notice, go, submit, replace, restart } = useWizard(
    words,
    builtOn,
    page,
  );
  const index = shown ? way.steps.indexOf(shown) : way.steps.length;
  const before = way.steps[index - 1];
  return (
    <div class="wizard" ref={page}>
      <Stages words={words} current={shown ? stageOf(shown) : RESULT} reached={new Set(way.steps.map(stageOf))} />
      <div role="status" class="wizard__notice">
        {notice.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Arrival session={session} words={words} onTake={replace} ready={epoch > 0} />
      {shown ? (
        <div class="wizard__columns">
          <QuestionPage
            key={`${here} ${epoch}`}
            step={shown}
            session={session}
            words={words}
            onSubmit={submit}
            onBack={before ? () => go(stepKey(before)) : undefined}
            last={way.complete && changing}
            ready={epoch > 0}
          />
          <AnswerList
            session={session}
            way={way}
            determination={determination}
            words={words}
            current={here}
            onChange={(key) => go(key, true)}
            onRestart={restart}
          />
        </div>
      ) : (
        <Result
          session={session}
          way={way}
          determination={determination}
          words={words}
          onChange={(key) => go(key, true)}
          onRestart={restart}
        />
      )}
    </div>
  );
}
