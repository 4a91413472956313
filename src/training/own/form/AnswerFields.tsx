import { DISPOSITIONS, type Disposition, type Ref, refLabel, sortRefs } from "../../../law/index.ts";
import type { Naming } from "../../../wording/name-answer.ts";
import type { Expected } from "../../case.ts";
import { choose } from "../choose.ts";
import type { OwnWords } from "../words.ts";
import { AreaField, SelectField, TicksField } from "./fields.tsx";

interface Props {
  at: string;
  person: Expected;
  /** What the law module cites for the facts as they are: offered as the basis of the answer. */
  cited: readonly Ref[];
  words: OwnWords;
  naming: Naming;
  onPerson: (person: Expected) => void;
}

/** The answer that is expected for one person: conclusion, provisions, why. */
export function AnswerFields({ at, person, cited, words: { form }, naming, onPerson }: Props) {
  const titles = Object.fromEntries(DISPOSITIONS.map((id) => [id, naming.outcomes[id]?.title ?? id]));
  const basis = sortRefs([...cited, ...person.basis]);
  return (
    <>
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
            onPerson({ ...person, possible: [...choose(person.possible, one as Disposition, on)].sort() })
          }
        />
      )}
      <TicksField
        field={`${at}.basis`}
        label={form.basis}
        hint={form.basisHint}
        chosen={person.basis}
        options={basis.map((ref) => [ref, refLabel(ref)])}
        onChange={(one, on) => onPerson({ ...person, basis: sortRefs(choose(person.basis, one as Ref, on)) })}
      />
      <AreaField
        field={`${at}.why`}
        label={form.why}
        value={person.why}
        onChange={(why) => onPerson({ ...person, why })}
      />
    </>
  );
}
