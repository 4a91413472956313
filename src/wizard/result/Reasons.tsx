import type { Reason } from "../../law/index.ts";
import { fill } from "../../fill.ts";
import { fieldOf } from "../name-answer.ts";
import { RefLinks } from "../OfficialQuote.tsx";
import type { Words } from "../words.ts";

interface Props {
  title: string;
  reasons: readonly Reason[];
  words: Words;
}

const DERIVED = ["timing", "scope", "responsibility"] as const;

function nameFinding({ step, finding, element }: Reason, words: Words): string {
  const derived = DERIVED.find((one) => one === step);
  if (derived) return words.reasons[derived][finding] ?? finding;
  if (step === "disposition") return words.outcomes[finding]?.title ?? finding;
  const field = fieldOf(step, words);
  if (step.includes(".")) {
    const why = element && fill(words.reasons.element[finding] ?? "", { element: field?.elements?.[element] ?? element });
    return `${words.reasons.finding[finding]}${why ? `（${why}）` : ""}`;
  }
  return finding
    .split(" ")
    .map((one) => field?.options?.[one]?.label ?? one)
    .join("、");
}

/** The steps of the reasons in order, the rejected items too, each with where it stands in the text. */
export function Reasons({ title, reasons, words }: Props) {
  return (
    <>
      <h3>{title}</h3>
      <ol class="chain">
        {reasons.map((reason) => (
          <li key={reason.step} class={`chain__${reason.finding}`}>
            <span class="chain__step">{words.reasons.steps[reason.step] ?? fieldOf(reason.step, words)?.label}</span>
            <span>{nameFinding(reason, words)}</span>
            <RefLinks refs={reason.refs} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}
