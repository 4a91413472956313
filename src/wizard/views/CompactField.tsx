import { fill } from "../../fill.ts";
import { isDateKey, isFindingRef, isListKey, TERNARY } from "../../law/index.ts";
import type { FieldWords, Words } from "../../wording/words.ts";
import { tick, ticked } from "../fields/ticks.ts";
import { Chips, ElementChips } from "./Chips.tsx";

interface Props {
  /** Tells this group of controls from that of another person. */
  id: string;
  fact: string;
  field: FieldWords;
  value: unknown;
  words: Words;
  error: string | undefined;
  /** Its name stands beside it already. */
  named: boolean;
  onChange: (value: unknown) => void;
}

function labelsOf(fact: string, field: FieldWords, words: Words): Record<string, string> {
  return isFindingRef(fact)
    ? Object.fromEntries(TERNARY.map((one) => [one, words.questions.finding[one] ?? one]))
    : Object.fromEntries(Object.entries(field.options ?? {}).map(([one, { label }]) => [one, label]));
}

/** One fact in one line: its answers side by side, taken in as soon as they are given. */
export function CompactField({ id, fact, field, value, words, error, named, onChange }: Props) {
  const { openElements, closeElements } = words.questions;
  const name = `${id}-${fact}`;
  const list = isListKey(fact);
  const labels = labelsOf(fact, field, words);
  const elements = isFindingRef(fact) && typeof value === "object" ? (value as Record<string, string>) : null;
  return (
    <fieldset class="compact" aria-describedby={error ? `${name}-error` : undefined}>
      <legend class={named ? "visually-hidden" : ""}>{field.label}</legend>
      <div class="compact__answers">
        {isDateKey(fact) && (
          <input
            type="date"
            max="9999-12-31"
            aria-label={fill(words.dateWhich, { name: field.label })}
            value={typeof value === "string" && !(value in labels) ? value : ""}
            onInput={(event) => onChange(event.currentTarget.value || undefined)}
          />
        )}
        {elements ? (
          <ElementChips name={name} elements={elements} field={field} labels={labels} onChange={onChange} />
        ) : (
          <Chips
            name={name}
            type={list ? "checkbox" : "radio"}
            labels={labels}
            chosen={list ? ticked(value) : [String(value)]}
            onChange={(member, on) => onChange(list ? tick(ticked(value), member, on) : member)}
          />
        )}
        {field.elements && (
          <button type="button" class="link-button" onClick={() => onChange(elements ? undefined : {})}>
            {elements ? closeElements : openElements}
            <span class="visually-hidden">：{field.label}</span>
          </button>
        )}
      </div>
      {error && (
        <p class="field__error" id={`${name}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
