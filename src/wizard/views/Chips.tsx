import type { FieldWords } from "../../wording/words.ts";

interface ChoiceProps {
  name: string;
  type: "radio" | "checkbox";
  labels: Readonly<Record<string, string>>;
  chosen: readonly string[];
  onChange: (value: string, on: boolean) => void;
}

/** Answers in one line, as small as they can be while they can still be hit. */
export function Chips({ name, type, labels, chosen, onChange }: ChoiceProps) {
  return (
    <span class="chips">
      {Object.entries(labels).map(([value, label]) => (
        <label key={value} class={`chip chip--${value}`}>
          <input
            type={type}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => onChange(value, event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </span>
  );
}

interface ElementsProps {
  name: string;
  elements: Readonly<Record<string, string>>;
  field: FieldWords;
  labels: Readonly<Record<string, string>>;
  onChange: (value: unknown) => void;
}

/** The conditions of an item that is answered one by one. */
export function ElementChips({ name, elements, field, labels, onChange }: ElementsProps) {
  return (
    <ul class="compact__elements">
      {Object.entries(field.elements ?? {}).map(([element, label]) => (
        <li key={element}>
          <fieldset class="compact">
            <legend>{label}</legend>
            <Chips
              name={`${name}-${element}`}
              type="radio"
              labels={labels}
              chosen={[String(elements[element])]}
              onChange={(answer) => onChange({ ...elements, [element]: answer })}
            />
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
