import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { refLabel, refPath } from "../../law/index.ts";
import { link } from "../../wizard/link.ts";
import { type DrillMaterial, type DrillQuestion, isRight } from "./question.ts";
import type { DrillPageWords } from "./words.ts";

interface Props {
  question: DrillQuestion;
  material: DrillMaterial;
  words: DrillPageWords;
  onAnswer: (right: boolean) => void;
  onNext: () => void;
}

/** One question: its options, and after the answer whether it was right, the clause, and why. The focus follows. */
export function Asked({ question, material, words, onAnswer, onNext }: Props) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [done, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const inOrder = question.right.length > 1;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (done) next.current?.focus();
  }, [done]);

  function answer(places: readonly number[]): void {
    setChosen(places);
    setDone(true);
    onAnswer(isRight(question, places));
  }

  function choose(place: number): void {
    if (done) return;
    if (!inOrder) answer([place]);
    else setChosen(chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place]);
  }

  const right = isRight(question, chosen);
  return (
    <section class="drill__asked">
      <h2 ref={heading} tabIndex={-1}>
        {question.ask}
      </h2>
      {question.quote && <blockquote class="drill__quote">{question.quote}</blockquote>}
      {inOrder && <p>{words.orderHint}</p>}
      <ol class="drill__options">
        {question.options.map((option, place) => {
          const at = chosen.indexOf(place);
          const state = done && question.right.includes(place) && !inOrder ? "right" : at >= 0 ? "chosen" : "";
          return (
            <li key={option}>
              <button
                type="button"
                class={`drill__option ${state}`}
                aria-pressed={at >= 0}
                disabled={done}
                onClick={() => choose(place)}
              >
                {inOrder && <span class="drill__place">{at >= 0 ? at + 1 : "—"}</span>}
                {option}
              </button>
            </li>
          );
        })}
      </ol>
      {inOrder && !done && (
        <button
          type="button"
          class="button button--primary"
          disabled={chosen.length < question.right.length}
          onClick={() => answer(chosen)}
        >
          {words.check}
        </button>
      )}
      <div role="status">
        {done && (
          <p class={right ? "drill__right" : "drill__wrong"}>
            {right
              ? words.right
              : fill(words.wrong, { answer: question.right.map((place) => question.options[place]).join(" → ") })}
          </p>
        )}
      </div>
      {done && (
        <>
          <p>{question.why}</p>
          <h3>{words.clause}</h3>
          <dl class="drill__clauses">
            {question.refs.map((ref) => (
              <div key={ref}>
                <dt>
                  <a href={link(refPath(ref))}>{refLabel(ref)}</a>
                </dt>
                <dd>{material.provisions.find((one) => one.ref === ref)?.text}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button button--primary" ref={next} onClick={onNext}>
            {words.next}
          </button>
        </>
      )}
    </section>
  );
}
