import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../../fill.ts";
import { refLabel, refPath } from "../../../law/index.ts";
import { link } from "../../../link.ts";
import { DRILL_PATH, openSet } from "../address.ts";
import type { DrillData } from "../data.ts";
import { answerText } from "../question.ts";
import { newSeed } from "../random.ts";
import type { Sitting } from "../use-sitting.ts";

interface Props {
  sitting: Sitting;
  data: DrillData;
  onGoOn: () => void;
}

/** What was answered and what was missed, each with its provisions. */
export function End({ sitting: { given, of, question, restart }, data, onGoOn }: Props) {
  const { end, ask } = data.words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = given.filter(({ right }) => !right);
  const counts = { answered: given.length, right: given.length - missed.length, wrong: missed.length };
  return (
    <section class="drill__end">
      <h2 tabIndex={-1} ref={heading}>
        {end.title}
      </h2>
      <p>{given.length === 0 ? end.none : fill(end.summary, counts)}</p>
      {given.length > 0 && <h3>{missed.length === 0 ? end.allRight : end.missed}</h3>}
      <ol class="drill__missed">
        {missed.map(({ question, words }, index) => (
          <li key={index}>
            <p>
              {question.stem}
              {question.story}
              {question.quotes.map((quote) => (
                <q key={quote}>{quote}</q>
              ))}
            </p>
            <p>
              {ask.chosen}：{words}
            </p>
            <p>{fill(ask.correct, { answer: answerText(question) })}</p>
            <p class="refs">
              {question.refs.map((ref) => (
                <a key={ref} href={link(refPath(ref))}>
                  {refLabel(ref)}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ol>
      <p class="actions">
        {question && (
          <button type="button" class="button" onClick={onGoOn}>
            {end.again}
          </button>
        )}
        {of !== null && given.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              restart();
              onGoOn();
            }}
          >
            {end.repeat}
          </button>
        )}
        {of !== null && (
          <button type="button" class="button" onClick={() => openSet(newSeed())}>
            {end.make}
          </button>
        )}
        {of !== null && <a href={link(DRILL_PATH)}>{end.endless}</a>}
      </p>
    </section>
  );
}
