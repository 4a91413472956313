import type { Consequence } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";

interface Props {
  consequences: readonly Consequence[];
  words: Words;
}

/** What else the measure ties to the loss and to the person, and how certain it is. */
export function Consequences({ consequences, words }: Props) {
  return (
    <section class="consequences">
      <h2>{words.result.consequences}</h2>
      {consequences.length === 0 && <p>{words.result.consequencesNone}</p>}
      <ul>
        {consequences.map(({ id, status, refs }) => (
          <li key={id}>
            <strong>{words.consequences[id]?.title}</strong>{" "}
            <span class={`tag tag--${status}`}>{words.status[status]}</span> <RefLinks refs={refs} words={words} />
            <p>{words.consequences[id]?.[status]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
