import { isDateKey, isListKey } from "../../law/index.ts";
import type { FieldWords, Words } from "../../wording/words.ts";
import { Lazy } from "../Lazy.tsx";
import { loadPart } from "../load-part.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { tick, ticked } from "./ticks.ts";

const loadDay = loadPart("DateChoice");

export interface FieldProps {
  id: string;
  field: FieldWords;
  value: unknown;
  words: Words;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

/** A fact's field: a day, a list of which several may hold, or one of several answers. */
export function Field({
  id,
  field,
  value,
  words,
  error,
  onChange,
  alone,
}: FieldProps & { alone?: string | undefined }) {
  const list = isListKey(id);
  const described = [field.hint && `hint-${id}`, error && `error-${id}`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset class="field" id={`field-${id}`} aria-describedby={described} aria-invalid={error ? "true" : undefined}>
      <legend class={alone ? "visually-hidden" : ""}>{alone ?? field.label}</legend>
      {list && <p class="hint">{words.several}</p>}
      {field.hint && (
        <p class="hint" id={`hint-${id}`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`error-${id}`}>
          {error}
        </p>
      )}
      {isDateKey(id) ? (
        <Lazy load={loadDay} props={{ id, field, value, words, onChange }} words={words} />
      ) : (
        <ChoiceList
          id={id}
          type={list ? "checkbox" : "radio"}
          options={field.options ?? {}}
          chosen={list ? ticked(value) : [String(value)]}
          onChange={(member, on) => onChange(list ? tick(ticked(value), member, on) : member)}
        />
      )}
    </fieldset>
  );
}
