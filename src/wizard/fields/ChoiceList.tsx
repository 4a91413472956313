interface Option {
  label: string;
  hint?: string | undefined;
}

interface Props {
  id: string;
  type: "radio" | "checkbox";
  options: Readonly<Record<string, Option>>;
  chosen: readonly string[];
  onChange: (value: string, on: boolean) => void;
}

/** Answers to choose from, one or several. */
export function ChoiceList({ id, type, options, chosen, onChange }: Props) {
  return (
    <div class="choices">
      {Object.entries(options).map(([value, { label, hint }]) => {
        const own = `${id}-${value}`;
        return (
          <div key={value} class="choice">
            <input
              id={own}
              type={type}
              name={id}
              value={value}
              checked={chosen.includes(value)}
              aria-describedby={hint ? `${own}-hint` : undefined}
              onChange={(event) => onChange(value, event.currentTarget.checked)}
            />
            <label for={own}>{label}</label>
            {hint && <small id={`${own}-hint`}>{hint}</small>}
          </div>
        );
      })}
    </div>
  );
}
