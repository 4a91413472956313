import type { TrainingCase } from "../case.ts";
import type { CaseWords } from "./data.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  one: TrainingCase;
  words: PlanWords;
  caseWords: CaseWords;
}

/** What learners get: the case, room to write, and what to talk about; nothing of the answer. */
export function WorkSheet({ one, words, caseWords }: Props) {
  const { worksheet } = words;
  return (
    <>
      <div class="sheet__story">
        {one.story.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {one.judgment.length > 0 && (
        <blockquote class="sheet__judgment">
          <h3>{caseWords.case.judgment}</h3>
          {one.judgment.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </blockquote>
      )}
      <h3>{worksheet.own}</h3>
      {one.persons.map(({ label }) => (
        <section class="sheet__answer" key={label}>
          <h4>{label}</h4>
          <dl>
            <dt>{worksheet.conclusion}</dt>
            <dd />
            <dt>{worksheet.provisions}</dt>
            <dd />
            <dt>{worksheet.reasons}</dt>
            <dd class="sheet__wide" />
            <dd class="sheet__wide" />
          </dl>
        </section>
      ))}
      <h3>{caseWords.case.discuss}</h3>
      <ol>
        {one.discuss.map((question) => (
          <li key={question}>
            {question}
            <div class="sheet__line" />
          </li>
        ))}
      </ol>
    </>
  );
}
