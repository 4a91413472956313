import { fill } from "../fill.ts";
import { type Determination, onPremise, refLabel } from "../law/index.ts";
import { endsLeftOpen, premisesAmong } from "../law/what-if.ts";
import type { Naming } from "../wording/name-answer.ts";
import { nameOpen, type PremiseNaming } from "../wording/name-verdict.ts";
import type { Choice } from "./vote/tally.ts";
import type { TrainingWords } from "./words.ts";

/** What names answers, reasons and conclusions in the training part, with the premise of those that rest on one. */
export type CaseNames = Naming & PremiseNaming & Pick<TrainingWords, "premise">;

/** Why the answer of a case is not settled: the measure, or a fact not known, leaves open whether it reaches the case. */
export interface Premise {
  /** In short, as a slide has room for it: that there is one, and what is open. */
  readonly short: string;
  /** The whole of it, in sentences. */
  readonly text: string;
  /** The open questions by name, with their provisions: 「以哪一个日期为准」（第十九条）. Empty where only facts are not known. */
  readonly questions: string;
  readonly refs: string;
  /** What somebody may choose without parting from the answer, since the measure leaves it open. */
  readonly choices: readonly Choice[];
}

/** The premise that the answer of a case rests on; null where it is settled whether the measure reaches it. */
export function premiseOf({ applies, open }: Determination, words: CaseNames): Premise | null {
  if (!onPremise(applies)) return null;
  const asked = premisesAmong(open);
  const labels = (refs: (typeof asked)[number]["refs"]) => refs.map((ref) => refLabel(ref)).join("、");
  const questions = asked.map((one) => `${nameOpen(one, words)}（${labels(one.refs)}）`).join("、");
  const said = asked.length === 0 ? "" : fill(words.premise.questions, { questions });
  const short = words.premise[applies] + said;
  return {
    short,
    text: short + words.result.premise.only,
    questions,
    refs: asked.map(({ refs }) => labels(refs)).join("、"),
    choices: asked.length === 0 ? [] : ["undetermined", ...endsLeftOpen(asked)],
  };
}
