interface Props {
  title: string;
  cases: readonly { readonly slug: string; readonly title: string; readonly mark: string }[];
  /** Those ticked from the beginning. */
  asked: readonly string[];
}

/** Cases to choose from. */
export function CaseTicks({ title: legend, cases, asked }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {cases.map(({ slug, title, mark }) => (
        <label key={slug}>
          <input type="checkbox" name="case" value={slug} defaultChecked={asked.includes(slug)} />
          <span>
            {title} <small>{mark}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
