import type { Reason } from "../../law/index.ts";
import { nameReason, stepName } from "../../wording/name-answer.ts";
import { nameVerdict } from "../../wording/name-verdict.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";

interface Props {
  title: string;
  reasons: readonly Reason[];
  /** What the conclusion among them rests on. */
  premise?: string | null;
  words: Words;
}

/** The steps of the reasons in order, the rejected items too, each with where it stands in the text. */
export function Reasons({ title, reasons, premise = null, words }: Props) {
  return (
    <>
      <h3>{title}</h3>
      <ol class="chain">
        {reasons.map((reason) => (
          <li key={reason.step} class={`chain__${reason.finding}`}>
            <span class="chain__step">{stepName(reason.step, words)}</span>
            <span>
              {reason.step === "disposition" ? nameVerdict(reason.finding, premise, words) : nameReason(reason, words)}
            </span>
            <RefLinks refs={reason.refs} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}
