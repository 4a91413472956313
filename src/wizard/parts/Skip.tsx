import { useMemo } from "preact/hooks";
import { isFindingRef } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { type Draft, settle } from "../draft.ts";
import { outstanding } from "../matters.ts";
import { restUnknown } from "../rest-unknown.ts";
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
  /** What is answered here holds, also of half an item; only the rest is taken as not known. */
  const given = () => {
    const { values } = settle(draft, {}, words);
    const rest = (key: string) => (isFindingRef(key) ? restUnknown(key, draft[key]) : (values[key] ?? "unknown"));
    return Object.fromEntries(keysOf(step).map((key) => [key, rest(key)]));
  };
  return (
    <section class="skip" aria-label={matters.skip}>
      <p>
        {matters.settled} {why}
      </p>
      <p class="hint">{matters.skipHint}</p>
      <div class="skip__actions">
        <button type="button" class="button" onClick={() => wizard.submit(given(), "skip")}>
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
