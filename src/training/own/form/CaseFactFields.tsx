import type { CaseAnswers } from "../../../law/index.ts";
import type { Naming } from "../../../wording/name-answer.ts";
import type { OwnWords } from "../words.ts";
import { FactField } from "./FactField.tsx";

interface Props {
  facts: CaseAnswers;
  /** The facts that can still matter, in the order of the chart. */
  asked: readonly string[];
  words: OwnWords;
  naming: Naming;
  onChange: (facts: CaseAnswers) => void;
}

/** The facts of the case; where no decision was made yet, the day that stands for it as well. */
export function CaseFactFields({ facts, asked, words, naming, onChange }: Props) {
  const value = (id: string) => (facts as Readonly<Record<string, unknown>>)[id];
  return (
    <div class="own__grid">
      {asked.map((id) => (
        <FactField
          key={id}
          at="facts"
          id={id}
          value={value(id)}
          words={words}
          naming={naming}
          onChange={(one) => onChange({ [id]: one })}
        />
      ))}
      {facts.decisionDate === "none" && (
        <div class="own__field">
          <label for="facts.assessedOn">{words.form.day}</label>
          <input
            id="facts.assessedOn"
            type="date"
            value={facts.assessedOn ?? ""}
            onInput={(event) => onChange({ assessedOn: event.currentTarget.value || undefined })}
          />
        </div>
      )}
    </div>
  );
}
