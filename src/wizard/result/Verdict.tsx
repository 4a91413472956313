import type { OpenQuestion, PersonDetermination } from "../../law/index.ts";
import { inOrder } from "../../wording/name-set.ts";
import { nameSummary, nameVerdict } from "../../wording/name-verdict.ts";
import type { Words } from "../../wording/words.ts";
import { Lazy } from "../Lazy.tsx";
import { loadOutcome } from "./load-outcome.tsx";

interface Props {
  person: PersonDetermination;
  open: readonly OpenQuestion[];
  /** What the result rests on while it is not settled that the measure reaches the case. */
  premise: string | null;
  words: Words;
}

/** The disposition with its premise, if it has one, or every disposition that is still possible. */
export function Verdict({ person, open, premise, words }: Props) {
  const tone = words.outcomes[person.disposition]?.tone;
  if (!tone) throw new Error(`content/outcomes: ${person.disposition}`);
  const { result } = words;
  return (
    <section class={`verdict verdict--${tone}`}>
      <h2>{nameVerdict(person.disposition, premise, words)}</h2>
      {premise && <p>{premise}</p>}
      <p>{nameSummary(person.disposition, premise, words)}</p>
      {person.possible.length > 1 && (
        <>
          <p>{result.possible}：</p>
          <ul>
            {inOrder(person.possible).map((disposition) => (
              <li key={disposition}>
                <strong>{nameVerdict(disposition, premise, words)}</strong>：{words.outcomes[disposition]?.summary}
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && <p>{result.silence}</p>}
    </section>
  );
}

/** What there is to know about the disposition, and the modes of art. 10 where there are any. */
export function AboutVerdict({ person, words }: Pick<Props, "person" | "words">) {
  const { result, remedies } = words;
  return (
    <>
      <Lazy load={loadOutcome} props={{ disposition: person.disposition }} words={words} />
      {person.modes.length > 0 && (
        <section>
          <h2>{result.modes}</h2>
          <p>{person.modesMayBeNone ? result.modesOrNone : result.modesAll}</p>
          <ul class="modes">
            {person.modes.map((mode) => (
              <li key={mode}>{remedies.modes[mode]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
