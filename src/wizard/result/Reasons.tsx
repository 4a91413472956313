import type { Reason } from "../../law/index.ts";
import { nameReason, stepName } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";

interface Props {
  title: string;
  reasons: readonly Reason[];
  words: Words;
}

/** The steps of the reasons in order, the rejected items too, each with where it stands in the text. */
export function Reasons({ title, reasons, words }: Props) {
  return (
    <>
      <h3>{title}</h3>
      <ol class="chain">
        {reasons.map((reason) => (
          <li key={reason.step} class={`chain__${reason.finding}`}>
            <span class="chain__step">{stepName(reason.step, words)}</span>
            <span>{nameReason(reason, words)}</span>
            <RefLinks refs={reason.refs} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}
