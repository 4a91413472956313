import { useMemo } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import { outstanding } from "../matters.ts";
import { allSkipped, type Step } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";
import { whySettledInWords } from "./name-causes.ts";

interface Props {
  wizard: Controller;
  words: Words;
  step: Step;
  onSkip: () => void;
}

/** A question that changes no conclusion any more says so, says why, and can be skipped. */
export function Skip({ wizard, words, step, onSkip }: Props) {
  const { matters } = words.core;
  const { session, determination, skipRest } = wizard;
  const why = useMemo(() => whySettledInWords(session, step, words), [session, step]);
  const none = useMemo(() => outstanding(session, determination).open === 0, [session, determination]);
  return (
    <section class="skip" aria-label={matters.skip}>
      <p>
        {matters.settled} {why}
      </p>
      <p class="hint">{matters.skipHint}</p>
      <div class="skip__actions">
        <button type="button" class="button" onClick={onSkip}>
          {matters.skip}
        </button>
        {none && (
          <button type="button" class="button" onClick={() => skipRest(allSkipped(session))}>
            {matters.rest}
          </button>
        )}
      </div>
    </section>
  );
}
