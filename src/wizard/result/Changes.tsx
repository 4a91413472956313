import { fill } from "../../fill.ts";
import type { PersonDetermination } from "../../law/index.ts";
import { nameFact, nameValue } from "../name-answer.ts";
import { RefLinks } from "../RefLinks.tsx";
import type { Words } from "../words.ts";
import { nameSet } from "./name-set.ts";

interface Props {
  person: PersonDetermination;
  words: Words;
}

function condition(fact: string, to: string, words: Words): string {
  const { ifAdded, ifRemoved, ifChanged } = words.result;
  const sentence = { "+": ifAdded, "-": ifRemoved }[to[0] ?? ""] ?? ifChanged;
  return fill(sentence, { name: nameFact(fact, words), to: nameValue(fact, to.replace(/^[+-]/, ""), words) });
}

/** Each known answer of which another value would change the result, with what it would then be. */
export function Changes({ person, words }: Props) {
  const { result } = words;
  return (
    <section class="changes">
      <h2>{result.changes}</h2>
      {person.changes.length === 0 && <p>{result.changesNone}</p>}
      <ul>
        {person.changes.map(({ fact, to, possible, refs }) => (
          <li key={fact + to} class="what-if">
            {condition(fact, to, words)} <RefLinks refs={refs} words={words} />
            <br />→ {nameSet(possible, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
