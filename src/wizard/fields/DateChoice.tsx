import { fill } from "../../fill.ts";
import type { FieldWords, Words } from "../../wording/words.ts";
import { ChoiceList } from "./ChoiceList.tsx";

interface Props {
  id: string;
  field: FieldWords;
  value: unknown;
  words: Words;
  onChange: (value: unknown) => void;
}

/** A day, or one of the words that stand for none. Choosing a day chooses its answer. */
export function DateChoice({ id, field, value, words, onChange }: Props) {
  const options = field.options ?? {};
  const day = typeof value === "string" && !(value in options) ? value : undefined;
  const own = `${id}-day`;
  return (
    <div class="choices">
      <div class="choice choice--date">
        <input id={own} type="radio" name={id} checked={day !== undefined} onChange={() => onChange(day ?? "")} />
        <label for={own}>{words.date}</label>
        <input
          type="date"
          max="9999-12-31"
          aria-label={fill(words.dateWhich, { name: field.label })}
          value={day ?? ""}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <ChoiceList id={id} type="radio" options={options} chosen={[String(value)]} onChange={(word) => onChange(word)} />
    </div>
  );
}
