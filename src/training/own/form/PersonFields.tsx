import {
  type Determination,
  DISPOSITIONS,
  type Disposition,
  isFindingRef,
  type PersonAnswers,
  type Ref,
  refLabel,
  sortRefs,
} from "../../../law/index.ts";
import type { Naming } from "../../../wizard/name-answer.ts";
import type { Expected } from "../../case.ts";
import type { OwnWords } from "../words.ts";
import { FactField } from "./FactField.tsx";
import { FindingFields } from "./FindingFields.tsx";
import { AreaField, SelectField, TextField, TicksField } from "./fields.tsx";

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

const put = <T,>(list: readonly T[], one: T, on: boolean) =>
  on ? [...list, one] : list.filter((other) => other !== one);

/** One person: who, the facts, then the answer that is expected and why. */
export function PersonFields(props: Props) {
  const { index, person, facts, asked, determination, words, naming, onPerson, onFacts, onRemove } = props;
  const { form } = words;
  const at = `persons[${index}]`;
  const titles = Object.fromEntries(DISPOSITIONS.map((id) => [id, naming.outcomes[id]?.title ?? id]));
  const cited = determination ? [...determination.basis, ...(determination.persons[index]?.basis ?? [])] : [];
  const basis = sortRefs([...cited, ...person.basis]);
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
      <SelectField
        field={`${at}.disposition`}
        label={form.disposition}
        value={person.disposition}
        options={{ undetermined: form.undetermined, ...titles }}
        onChange={(one) => onPerson({ ...person, disposition: one as Expected["disposition"], possible: [] })}
      />
      {person.disposition === "undetermined" && (
        <TicksField
          field={`${at}.possible`}
          label={form.possible}
          chosen={person.possible}
          options={Object.entries(titles)}
          onChange={(one, on) =>
            onPerson({ ...person, possible: [...put(person.possible, one as Disposition, on)].sort() })
          }
        />
      )}
      <TicksField
        field={`${at}.basis`}
        label={form.basis}
        hint={form.basisHint}
        chosen={person.basis}
        options={basis.map((ref) => [ref, refLabel(ref)])}
        onChange={(one, on) => onPerson({ ...person, basis: sortRefs(put(person.basis, one as Ref, on)) })}
      />
      <AreaField
        field={`${at}.why`}
        label={form.why}
        value={person.why}
        onChange={(why) => onPerson({ ...person, why })}
      />
      {onRemove && (
        <button type="button" class="button" onClick={onRemove}>
          {form.removePerson}
        </button>
      )}
    </>
  );
}
