import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { linesOf } from "../own-case.ts";

interface Common {
  /** The field as faults name it; also its id on the page. */
  field: string;
  label: string;
  hint?: string | undefined;
}

const hintOf = ({ field, hint }: Common) => (hint ? `${field}-hint` : undefined);

function Labelled({ field, label, hint, children }: Common & { children: ComponentChildren }) {
  return (
    <div class="own__field">
      <label for={field}>{label}</label>
      {hint && (
        <p class="own__hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  ...common
}: Common & { value: string; onChange: (value: string) => void }) {
  return (
    <Labelled {...common}>
      <input
        id={common.field}
        type="text"
        aria-describedby={hintOf(common)}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Some lines of text that are one. */
export function AreaField({
  value,
  onChange,
  rows = 3,
  ...common
}: Common & { value: string; rows?: number; onChange: (value: string) => void }) {
  return (
    <Labelled {...common}>
      <textarea
        id={common.field}
        aria-describedby={hintOf(common)}
        rows={rows}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Paragraphs or a list, a line each. What is typed stays as it is typed, empty lines included, while it is typed. */
export function LinesField({
  value,
  onChange,
  ...common
}: Common & { value: readonly string[]; rows?: number; onChange: (value: readonly string[]) => void }) {
  const [text, setText] = useState(value.join("\n"));
  return (
    <AreaField
      {...common}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(linesOf(typed));
      }}
    />
  );
}

type Options = Readonly<Record<string, string>>;

/** One of several. */
export function SelectField({
  value,
  options,
  onChange,
  ...common
}: Common & { value: string; options: Options; onChange: (value: string) => void }) {
  return (
    <Labelled {...common}>
      <select id={common.field} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {Object.entries(options).map(([id, name]) => (
          <option key={id} value={id} selected={id === value}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Several of several. */
export function TicksField({
  field,
  label,
  hint,
  chosen,
  options,
  onChange,
}: Common & {
  chosen: readonly string[];
  options: readonly (readonly [id: string, name: string])[];
  onChange: (member: string, on: boolean) => void;
}) {
  return (
    <fieldset class="own__field" id={field} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p class="own__hint">{hint}</p>}
      <div class="own__members">
        {options.map(([id, name]) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => onChange(id, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
