import { itemMark, TERNARY } from "../../law/index.ts";
import type { FieldProps } from "./Field.tsx";

interface TernaryProps {
  id: string;
  labels: Readonly<Record<string, string>>;
  value: unknown;
  onChange: (value: string) => void;
}

/** 有, 没有 or 不清楚, side by side. */
function TernaryChoice({ id, labels, value, onChange }: TernaryProps) {
  return (
    <span class="ternary">
      {TERNARY.map((answer) => (
        <span key={answer} class={`ternary__${answer}`}>
          <input
            id={`${id}-${answer}`}
            type="radio"
            name={id}
            value={answer}
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          <label for={`${id}-${answer}`}>{labels[answer]}</label>
        </span>
      ))}
    </span>
  );
}

/** An item of arts. 11 to 13 in its own words: answered as a whole, or opened into its conditions, which replaces the answer. */
export function FindingField({ id, field, value, words, error, onChange }: FieldProps) {
  const official = words.official[id];
  const elements = typeof value === "object" && value !== null ? (value as Record<string, string>) : null;
  const { finding, openElements, closeElements } = words.questions;
  return (
    <fieldset class="finding" id={`field-${id}`} aria-describedby={error ? `error-${id}` : undefined}>
      <legend>
        <span class="finding__mark">{itemMark(id)}</span>
        <span class="finding__words">{official?.text}</span>
      </legend>
      {error && (
        <p class="field__error" id={`error-${id}`}>
          {error}
        </p>
      )}
      {elements ? (
        <ul class="elements">
          {Object.entries(field.elements ?? {}).map(([element, label]) => (
            <li key={element}>
              <fieldset>
                <legend>{label}</legend>
                <TernaryChoice
                  id={`${id}-${element}`}
                  labels={finding}
                  value={elements[element]}
                  onChange={(answer) => onChange({ ...elements, [element]: answer })}
                />
              </fieldset>
            </li>
          ))}
        </ul>
      ) : (
        <TernaryChoice id={id} labels={finding} value={value} onChange={onChange} />
      )}
      {field.elements && (
        <button type="button" class="link-button" onClick={() => onChange(elements ? undefined : {})}>
          {elements ? closeElements : openElements}
          <span class="visually-hidden">：{field.label}</span>
        </button>
      )}
    </fieldset>
  );
}
