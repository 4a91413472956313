import { type Determination, isFindingRef, type PersonAnswers } from "../../../law/index.ts";
import type { Naming } from "../../../wording/name-answer.ts";
import type { Expected } from "../../case.ts";
import type { OwnWords } from "../words.ts";
import { AnswerFields } from "./AnswerFields.tsx";
import { FactField } from "./FactField.tsx";
import { FindingFields } from "./FindingFields.tsx";
import { TextField } from "./fields.tsx";

interface Props {
  index: number;
  person: Expected;
  facts: PersonAnswers;
  /** The facts of this person that the case's facts make matter. */
  asked: readonly string[];
  determination: Determination | null;
  words: OwnWords;
  naming: Naming;
  onPerson: (person: Expected) => void;
  onFacts: (facts: PersonAnswers) => void;
  /** Undefined where this is the only person. */
  onRemove: (() => void) | undefined;
}

/** One person: who, the facts, then the answer that is expected and why. */
export function PersonFields(props: Props) {
  const { index, person, facts, asked, determination, words, naming, onPerson, onFacts, onRemove } = props;
  const { form } = words;
  const at = `persons[${index}]`;
  const fact = (id: string) => (facts as Readonly<Record<string, unknown>>)[id];
  return (
    <>
      <TextField
        field={`${at}.label`}
        label={form.label}
        hint={form.labelHint}
        value={person.label}
        onChange={(label) => onPerson({ ...person, label })}
      />
      {asked
        .filter((id) => !isFindingRef(id))
        .map((id) => (
          <FactField
            key={id}
            at={`facts.${at}`}
            id={id}
            value={fact(id)}
            words={words}
            naming={naming}
            onChange={(value) => onFacts({ ...facts, [id]: value })}
          />
        ))}
      {asked.some(isFindingRef) && (
        <FindingFields
          at={`facts.${at}`}
          asked={asked.filter(isFindingRef)}
          findings={facts.findings ?? {}}
          words={words}
          naming={naming}
          onChange={(findings) => onFacts({ ...facts, findings })}
        />
      )}
      <AnswerFields
        at={at}
        person={person}
        cited={determination ? [...determination.basis, ...(determination.persons[index]?.basis ?? [])] : []}
        words={words}
        naming={naming}
        onPerson={onPerson}
      />
      {onRemove && (
        <button type="button" class="button" onClick={onRemove}>
          {form.removePerson}
        </button>
      )}
    </>
  );
}
