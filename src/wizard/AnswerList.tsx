import type { Words } from "../wording/words.ts";
import { Keep } from "./keep/Keep.tsx";
import { Lazy } from "./Lazy.tsx";
import { loadPart } from "./load-part.ts";
import { Folds } from "./parts/Folds.tsx";
import { SoFar } from "./parts/SoFar.tsx";
import { RESULT } from "./place.ts";
import { Restart } from "./Restart.tsx";
import type { Controller } from "./use-wizard.ts";

const loadAnswered = loadPart("Answered");
const loadUnused = loadPart("Unused");

interface Props {
  wizard: Controller;
  words: Words;
}

/** Beside the question: what was answered and what is no longer needed, what is still possible, keeping and wiping. */
export function AnswerList({ wizard, words }: Props) {
  const { session, answered, determination, here, epoch, restart } = wizard;
  const props = { wizard, words };
  return (
    <aside class="answers" aria-label={words.answers} inert={epoch === 0}>
      <h2>{words.answers}</h2>
      {answered && <Lazy load={loadAnswered} props={props} words={words} />}
      {determination.unused.length > 0 && <Lazy load={loadUnused} props={props} words={words} />}
      <SoFar {...props} />
      <Folds {...props} />
      {here !== RESULT && <Keep key={epoch} session={session} words={words} />}
      <Restart words={words} onRestart={restart} />
    </aside>
  );
}
