interface Props {
  rows: readonly { readonly label: string; readonly n: number; readonly text: string; readonly mark?: boolean }[];
}

/** Numbers as bars with their names; what is marked stands out by its line as well as its colour. */
export function Bars({ rows }: Props) {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  return (
    <ul class="bars">
      {rows.map(({ label, n, text, mark = false }) => (
        <li key={label} class={mark ? "bars__row bars__row--mark" : "bars__row"}>
          <span>{label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(n / most) * 100} height="10" />
          </svg>
          <strong>{text}</strong>
        </li>
      ))}
    </ul>
  );
}
