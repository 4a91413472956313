import { fill } from "../fill.ts";
import { determine, EXPIRES } from "../law/index.ts";
import { takesMark } from "../wording/name-verdict.ts";
import type { TrainingCase } from "./case.ts";
import { loadNaming } from "./load-naming.ts";
import type { PersonKey, PredictWords } from "./predict.ts";
import { premiseOf } from "./premise.ts";
import { loadTrainingWords } from "./words.ts";

/** At build: what a prediction is compared with, person by person, and the words for how it compares. */
export async function loadPrediction({ facts, persons }: TrainingCase) {
  const { missing, committed, notKept, wiped, right, wrong, yourAnswer, premised, leftOpen } = loadTrainingWords().case;
  const premise = premiseOf(determine(facts, EXPIRES), await loadNaming());
  const key = persons.map(
    ({ disposition, possible }): PersonKey => ({
      disposition,
      possible,
      open: premise?.choices ?? [],
      premised: premise !== null && takesMark(disposition),
    }),
  );
  const open = fill(leftOpen, { questions: premise?.questions ?? "" });
  const words: PredictWords = {
    missing,
    committed,
    notKept,
    wiped,
    right,
    wrong,
    own: yourAnswer,
    premised,
    leftOpen: open,
  };
  return { key, words };
}
