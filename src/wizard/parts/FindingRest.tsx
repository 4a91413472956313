import type { Words } from "../../wording/words.ts";
import type { Draft } from "../draft.ts";
import { restUnknown } from "../rest-unknown.ts";
import { keysOf, type Step } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  step: Step;
  draft: Draft;
  wizard: Controller;
  words: Words;
}

/** Takes whatever of the items is not answered as not known, at once. */
export function FindingRest({ step, draft, wizard, words }: Props) {
  const rest = () => Object.fromEntries(keysOf(step).map((key) => [key, restUnknown(key, draft[key])]));
  return (
    <button type="button" class="button" onClick={() => wizard.setDraft(step, rest())}>
      {words.questions.findingRest}
    </button>
  );
}
