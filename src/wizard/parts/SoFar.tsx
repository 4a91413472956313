import { inOrder } from "../../wording/name-set.ts";
import type { Words } from "../../wording/words.ts";
import { personName } from "../persons.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** What the answers leave possible for each person, with the premise where the measure is silent or, all being asked, facts are not known. */
export function SoFar({ wizard: { session, determination, way }, words }: Props) {
  const { applies, persons } = determination;
  const { premise } = words.result;
  return (
    <section class="so-far">
      <h2>{words.soFar}</h2>
      <p>{words.soFarText}</p>
      {applies === "open" && <p>{premise.open}</p>}
      {applies === "unknown" && way.complete && <p>{premise.unknown}</p>}
      {persons.map(({ possible }, index) => (
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
