import type { OpenQuestion } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";

interface Props {
  open: readonly OpenQuestion[];
  words: Words;
}

/** Where the measure is silent in this case: told apart from facts that somebody can still find out. */
export function OpenQuestions({ open, words }: Props) {
  const { result } = words;
  return (
    <section class="open">
      <h2>{result.open}</h2>
      <p>{open.length === 0 ? result.openNone : result.openHint}</p>
      <ul>
        {open.map(({ id, refs }) => (
          <li key={id}>
            <strong>{words.open[id]?.title}</strong> <RefLinks refs={refs} words={words} />
            <p>{words.open[id]?.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
