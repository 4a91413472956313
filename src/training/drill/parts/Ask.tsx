import { useEffect, useRef, useState } from "preact/hooks";
import type { DrillData } from "../data.ts";
import { isOrder, type Question } from "../question.ts";
import type { Sitting } from "../use-sitting.ts";
import { Options } from "./Options.tsx";
import { OrderList } from "./OrderList.tsx";

interface Props {
  question: Question;
  sitting: Sitting;
  data: DrillData;
}

/** One question, waiting for its answer or answered. */
export function Ask({ question, sitting, data }: Props) {
  const { ask, kinds } = data.words;
  const [chosen, setChosen] = useState<number | null>(null);
  const [steps, setSteps] = useState<readonly string[]>(isOrder(question) ? question.steps : []);
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { answered } = sitting;

  useEffect(() => heading.current?.focus(), []);

  function submit(event: Event): void {
    event.preventDefault();
    if (isOrder(question)) {
      sitting.answer(
        steps.join(" → "),
        steps.every((step, index) => step === question.order[index]),
      );
      return;
    }
    setMissing(chosen === null);
    if (chosen !== null) sitting.answer(question.options[chosen] ?? "", chosen === question.answer);
  }

  return (
    <form class="drill__ask" onSubmit={submit}>
      <p class="drill__kind">
        {kinds[question.kind]}
        {sitting.again && `　${ask.again}`}
      </p>
      <h2 tabIndex={-1} ref={heading} id="drill-stem">
        {question.stem}
      </h2>
      {question.story && <p class="drill__story">{question.story}</p>}
      {question.quotes.map((quote) => (
        <blockquote key={quote} class="quote">
          <p>{quote}</p>
        </blockquote>
      ))}
      <fieldset aria-labelledby="drill-stem" disabled={answered !== null}>
        {isOrder(question) ? (
          <>
            <p class="hint">{ask.orderHint}</p>
            <OrderList steps={steps} words={ask} done={answered !== null} onChange={setSteps} />
          </>
        ) : (
          <Options question={question} words={ask} chosen={chosen} answered={answered !== null} onChoose={setChosen} />
        )}
      </fieldset>
      <p role="alert" class="field__error">
        {missing && chosen === null ? ask.choose : ""}
      </p>
      {!answered && (
        <p class="actions">
          <button type="submit" class="button button--primary">
            {ask.answer}
          </button>
        </p>
      )}
    </form>
  );
}
