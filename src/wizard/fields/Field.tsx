import { isDateKey, isListKey, LONE_RESULTS } from "../../law/index.ts";
import type { FieldWords, Words } from "../words.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { DateChoice } from "./DateChoice.tsx";

export interface FieldProps {
  id: string;
  field: FieldWords;
  value: unknown;
  words: Words;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

/** Members of a list that exclude all others. */
const LONE: readonly string[] = LONE_RESULTS;

/** A list's answer as what is ticked: `none` stands for the empty list, `unknown` for not knowing. */
function ticked(value: unknown): string[] {
  if (value === "unknown") return ["unknown"];
  if (!Array.isArray(value)) return [];
  return value.length === 0 ? ["none"] : value;
}

/** The list after one more tick: what stands alone drives the others out, and is driven out by them. */
function tick(before: readonly string[], member: string, on: boolean): unknown {
  if (!on) {
    const rest = before.filter((one) => one !== member);
    return rest.length === 0 ? undefined : rest;
  }
  if (member === "unknown") return "unknown";
  if (member === "none") return [];
  if (LONE.includes(member)) return [member];
  return [...before.filter((one) => one !== "unknown" && one !== "none" && !LONE.includes(one)), member];
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
        <DateChoice id={id} field={field} value={value} words={words} onChange={onChange} />
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
