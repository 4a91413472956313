import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../../fill.ts";
import type { DrillData } from "../data.ts";
import type { Given } from "../kept.ts";
import { answerText } from "../question.ts";
import { Clauses } from "./Clauses.tsx";

interface Props {
  answered: Given;
  data: DrillData;
  /** Whether this was the last of a set. */
  last: boolean;
  onNext: () => void;
}

/** Whether the answer was right, in words; why, and the provisions. */
export function Verdict({ answered: { question, right }, data, last, onNext }: Props) {
  const { ask } = data.words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class={`drill__verdict drill__verdict--${right ? "right" : "wrong"}`} aria-labelledby="drill-verdict">
      <h3 id="drill-verdict" tabIndex={-1} ref={heading}>
        {right ? ask.right : ask.wrong}
        {!right && <span class="drill__correct">{fill(ask.correct, { answer: answerText(question) })}</span>}
      </h3>
      <p>{question.why}</p>
      <Clauses refs={question.refs} data={data} />
      <p class="actions">
        <button type="button" class="button button--primary" onClick={onNext}>
          {last ? ask.finish : ask.next}
        </button>
      </p>
    </section>
  );
}
