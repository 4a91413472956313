import { appliesTo, type PersonDetermination, type Position } from "../../law/index.ts";
import { onPremiseUnder } from "../../law/what-if.ts";
import { nameFact, nameValue } from "../../wording/name-answer.ts";
import { nameSetOn } from "../../wording/name-verdict.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";

interface Props {
  position: Position;
  person: PersonDetermination;
  words: Words;
}

type Under = PersonDetermination["decisive"][number]["under"];

/** Whether every value leaves one disposition only; else establishing the fact narrows what is possible, or may. */
const settles = (under: Under) => Object.values(under).every((set) => set.length === 1);

/** The facts not known that still matter: those that settle the result or narrow it alone, with what each value would give, then the others. */
export function Unknowns({ position, person, words }: Props) {
  const { result } = words;
  const none = appliesTo(position.caseFacts) === "unknown" ? result.unknownNoneOnPremise : result.unknownNone;
  const together = person.relevant.filter(({ fact }) => !person.decisive.some((one) => one.fact === fact));
  return (
    <section class="unknowns">
      <h2>{result.unknown}</h2>
      {person.relevant.length === 0 && <p>{none}</p>}
      {person.decisive.map(({ fact, refs, under }) => (
        <div key={fact} class="what-if">
          <p>
            <strong>{nameFact(fact, words)}</strong> <RefLinks refs={refs} words={words} />
          </p>
          <p>{settles(under) ? result.decides : result.narrows}</p>
          <ul>
            {Object.entries(under).map(([value, set]) => (
              <li key={value}>
                {nameValue(fact, value, words)} → {nameSetOn(onPremiseUnder(position, fact, value), set, words)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {together.length > 0 && (
        <div class="what-if">
          <p>{result.mattersWith}</p>
          <ul>
            {together.map(({ fact, refs }) => (
              <li key={fact}>
                {nameFact(fact, words)} <RefLinks refs={refs} words={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
