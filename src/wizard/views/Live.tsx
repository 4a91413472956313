import type { Words } from "../../wording/words.ts";
import { Keep } from "../keep/Keep.tsx";
import { Folds } from "../parts/Folds.tsx";
import { SoFar } from "../parts/SoFar.tsx";
import { Unused } from "../parts/Unused.tsx";
import { RESULT } from "../place.ts";
import { Restart } from "../Restart.tsx";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** What stands beside a form on one screen: the conclusions as they are now, the persons, what is no longer needed. */
export function Live({ wizard, words }: Props) {
  const { way, go, restart } = wizard;
  const { sheet } = words.core;
  return (
    <aside class="answers live" aria-label={sheet.live}>
      <SoFar wizard={wizard} words={words} />
      {way.complete && (
        <button type="button" class="button button--primary" onClick={() => go(RESULT, false, "single")}>
          {words.toResult}
        </button>
      )}
      <Unused wizard={wizard} words={words} />
      <Folds wizard={wizard} words={words} />
      <Keep session={wizard.session} words={words} />
      <Restart words={words} onRestart={restart} />
    </aside>
  );
}
