import type { OpenQuestion, PersonDetermination } from "../../law/index.ts";
import { inOrder } from "../../wording/name-set.ts";
import type { Words } from "../../wording/words.ts";

interface Props {
  person: PersonDetermination;
  open: readonly OpenQuestion[];
  words: Words;
}

/** The disposition, or every one that is still possible, and the modes of art. 10 where there are any. */
export function Verdict({ person, open, words }: Props) {
  const outcome = words.outcomes[person.disposition];
  if (!outcome) throw new Error(`content/outcomes: ${person.disposition}`);
  const { result, remedies } = words;
  return (
    <>
      <section class={`verdict verdict--${outcome.tone}`}>
        <h2>{outcome.title}</h2>
        <p>{outcome.summary}</p>
        {person.possible.length > 1 && (
          <>
            <p>{result.possible}：</p>
            <ul>
              {inOrder(person.possible).map((disposition) => (
                <li key={disposition}>
                  <strong>{words.outcomes[disposition]?.title}</strong>：{words.outcomes[disposition]?.summary}
                </li>
              ))}
            </ul>
          </>
        )}
        {open.length > 0 && <p>{result.silence}</p>}
      </section>
      {/* Rendered at build from the outcome's own file. */}
      <div class="prose outcome" dangerouslySetInnerHTML={{ __html: outcome.html }} />
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
