interface Props {
  title: string;
  /** What the form has the chosen ones under. */
  name: string;
  options: readonly { readonly value: string | number; readonly title: string; readonly mark: string }[];
  /** Those ticked from the beginning. */
  asked: readonly (string | number)[];
}

/** Cases or articles to choose from. */
export function Ticks({ title: legend, name, options, asked }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, title, mark }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={asked.includes(value)} />
          <span>
            {title} <small>{mark}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
