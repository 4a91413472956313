import { isDateKey, isIsoDate, isListKey } from "../../../law/index.ts";
import { tick, ticked } from "../../../wizard/fields/ticks.ts";
import { fieldOf } from "../../../wording/field-of.ts";
import type { Naming } from "../../../wording/name-answer.ts";
import type { OwnWords } from "../words.ts";
import { SelectField, TicksField } from "./fields.tsx";

export interface FactProps {
  /** Where the fact stands, before its own name: `facts`, `facts.persons[0]`. */
  at: string;
  /** The fact's key. */
  id: string;
  value: unknown;
  words: OwnWords;
  naming: Naming;
  /** undefined takes the answer back. */
  onChange: (value: unknown) => void;
}

/** A fact as a compact field, in the words of the self-assessment: a day, a list, or one of several answers. */
export function FactField({ at, id, value, words, naming, onChange }: FactProps) {
  const known = fieldOf(id, naming);
  const field = `${at}.${id}`;
  const label = known?.label ?? id;
  const named = Object.entries(known?.options ?? {}).map(([one, option]) => [one, option.label] as const);
  const options = { "": words.form.notAsked, ...Object.fromEntries(named) };
  if (isListKey(id))
    return (
      <TicksField
        field={field}
        label={label}
        chosen={ticked(value)}
        options={named}
        onChange={(member, on) => onChange(tick(ticked(value), member, on))}
      />
    );
  const chosen = typeof value === "string" ? value : "";
  if (!isDateKey(id))
    return (
      <SelectField
        field={field}
        label={label}
        value={chosen}
        options={options}
        onChange={(one) => onChange(one || undefined)}
      />
    );
  const day = isIsoDate(chosen);
  return (
    <div class="own__field">
      <label for={field}>{label}</label>
      <div class="own__day">
        <input
          id={field}
          type="date"
          max="9999-12-31"
          value={day ? chosen : ""}
          onInput={(event) => onChange(event.currentTarget.value || undefined)}
        />
        <select
          aria-label={label}
          value={day ? "" : chosen}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        >
          {Object.entries(options).map(([one, name]) => (
            <option key={one} value={one} selected={one === (day ? "" : chosen)}>
              {one === "" && day ? "—" : name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
