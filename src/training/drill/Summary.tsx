import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../fill.ts";
import { refLabel, refPath } from "../../law/index.ts";
import { link } from "../../wizard/link.ts";
import type { DrillQuestion } from "./question.ts";
import type { DrillPageWords } from "./words.ts";

interface Props {
  given: readonly { readonly question: DrillQuestion; readonly right: boolean }[];
  words: DrillPageWords;
  onAgain: () => void;
  onReset: () => void;
}

/** What was answered, for the learner alone: how many, and what was missed with its clauses. */
export function Summary({ given, words, onAgain, onReset }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = given.filter(({ right }) => !right);
  return (
    <section class="drill">
      <h2 ref={heading} tabIndex={-1}>
        {words.summary}
      </h2>
      <p>{fill(words.summaryText, { n: given.length, right: given.length - missed.length })}</p>
      <h3>{words.missed}</h3>
      {missed.length === 0 && <p>{words.noneMissed}</p>}
      <ul>
        {missed.map(({ question }, index) => (
          <li key={index}>
            {question.quote || question.ask}　{question.right.map((place) => question.options[place]).join(" → ")}　
            {question.refs.map((ref) => (
              <a key={ref} class="drill__ref" href={link(refPath(ref))}>
                {refLabel(ref)}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button button--primary"
        onClick={() => {
          onReset();
          onAgain();
        }}
      >
        {words.again}
      </button>
    </section>
  );
}
