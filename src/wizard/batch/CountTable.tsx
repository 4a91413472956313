import type { ComponentChildren } from "preact";

interface Props {
  caption: string;
  /** The id of what explains the table. */
  describedBy?: string;
  /** What the rows are. */
  of: string;
  /** What is counted. */
  counted: string;
  /** A key, what the row is named, and its number. */
  rows: readonly (readonly [key: string, name: ComponentChildren, n: number])[];
}

/** How many there are of each. */
export function CountTable({ caption, describedBy, of, counted, rows }: Props) {
  return (
    <table aria-describedby={describedBy}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{counted}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, name, n]) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
