import { useMemo } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import { type Draft, settle } from "../draft.ts";
import { outstanding } from "../matters.ts";
import { allSkipped, answer, keysOf, type Step } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";
import { whySettledInWords } from "./name-causes.ts";

interface Props {
  wizard: Controller;
  words: Words;
  step: Step;
  /** What is answered here, taken in or not. */
  draft: Draft;
}

/** A question that changes no conclusion any more says so, says why, and can be skipped. */
export function Skip({ wizard, words, step, draft }: Props) {
  const { matters } = words.core;
  const { session, determination, skipRest } = wizard;
  const why = useMemo(() => whySettledInWords(session, step, words), [session, step]);
  const none = useMemo(() => outstanding(session, determination).open === 0, [session, determination]);
  /** What is answered here holds; only the rest is taken as not known. */
  const given = () => settle(draft, {}, words).values;
  const skip = () => {
    const unknown = Object.fromEntries(keysOf(step).map((key) => [key, "unknown"]));
    wizard.submit({ ...unknown, ...given() }, "skip");
  };
  return (
    <section class="skip" aria-label={matters.skip}>
      <p>
        {matters.settled} {why}
      </p>
      <p class="hint">{matters.skipHint}</p>
      <div class="skip__actions">
        <button type="button" class="button" onClick={skip}>
          {matters.skip}
        </button>
        {none && (
          <button type="button" class="button" onClick={() => skipRest(allSkipped(answer(session, step, given())))}>
            {matters.rest}
          </button>
        )}
      </div>
    </section>
  );
}
