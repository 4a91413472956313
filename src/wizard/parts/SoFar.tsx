import { inOrder } from "../../wording/name-set.ts";
import type { Words } from "../../wording/words.ts";
import { personName } from "../persons.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** What the answers leave possible for each person. */
export function SoFar({ wizard: { session, determination }, words }: Props) {
  return (
    <section class="so-far">
      <h2>{words.soFar}</h2>
      <p>{words.soFarText}</p>
      {determination.persons.map(({ possible }, index) => (
        <div key={index}>
          {session.persons.length > 1 && <p class="so-far__name">{personName(session, index, words)}</p>}
          <ul>
            {inOrder(possible).map((disposition) => (
              <li key={disposition}>{words.outcomes[disposition]?.title}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
