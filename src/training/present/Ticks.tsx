interface Props<Value> {
  title: string;
  options: readonly { readonly value: Value; readonly title: string; readonly mark: string }[];
  chosen: readonly Value[];
  /** What is ticked before the page is alive would be lost. */
  ready: boolean;
  onChoose: (chosen: readonly Value[]) => void;
}

/** Cases or articles to choose from; what is ticked comes after what was. */
export function Ticks<Value extends string | number>({
  title: legend,
  options,
  chosen,
  ready,
  onChoose,
}: Props<Value>) {
  const without = (value: Value) => chosen.filter((one) => one !== value);
  return (
    <fieldset disabled={!ready}>
      <legend>{legend}</legend>
      {options.map(({ value, title, mark }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => onChoose([...without(value), ...(currentTarget.checked ? [value] : [])])}
          />
          <span>
            {title} <small>{mark}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
