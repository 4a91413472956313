import { refLabel } from "../../law/refs.ts";
import type { TrainingCase } from "../case.ts";
import type { CaseData } from "../case-data.ts";
import { Sheet } from "./Sheet.tsx";
import type { PlanWords } from "./words.ts";

interface Props {
  one: TrainingCase;
  data: Omit<CaseData, "one">;
  words: PlanWords;
}

/** What the trainer keeps: each person's conclusion with its provisions and why, the points, what people get wrong. */
export function KeySheet({ one, data, words }: Props) {
  const name = (disposition: string) => data.outcomes[disposition] ?? data.words.case.undetermined;
  return (
    <Sheet one={one} name={words.kinds.key} words={words}>
      {one.persons.map(({ label, disposition, possible, basis, why }) => (
        <section key={label}>
          <h3>
            {label}：{name(disposition)}
          </h3>
          {possible.length > 1 && (
            <p>
              {data.words.case.possible}：{possible.map(name).join("；")}
            </p>
          )}
          <p>{why}</p>
          <p>
            {words.basis}：{basis.map(refLabel).join("、")}
          </p>
        </section>
      ))}
      <h3>{words.points}</h3>
      <ul>
        {one.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <strong>{words.trap}</strong>　{one.trap}
      </p>
      <h3>{words.discuss}</h3>
      <ol>
        {one.discuss.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Sheet>
  );
}
