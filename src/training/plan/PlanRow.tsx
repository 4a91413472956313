import { fill } from "../../fill.ts";
import type { PlanProps } from "./PlanSheet.tsx";
import { CASE_PARTS, clock, type Part } from "./session-plan.ts";

interface RowProps extends PlanProps {
  parts: readonly Part[];
}

/** When, how long, and what: of a case, each of its parts in a column of its own. */
export function PlanRow({ parts, cases, wanted, words: { plan } }: RowProps) {
  const [first] = parts;
  if (!first) return null;
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const at = (minute: number) => clock(wanted.start, minute);
  return (
    <tr>
      <td>
        {at(first.from)}–{at(first.from + minutes)}
      </td>
      <td>{minutes}</td>
      <th scope="row">{first.of === null ? plan.parts[first.kind] : cases[first.of]?.title}</th>
      {first.of === null ? (
        <td colSpan={CASE_PARTS.length} />
      ) : (
        parts.map((part) => <td key={part.kind}>{fill(plan.cell, { time: at(part.from), minutes: part.minutes })}</td>)
      )}
    </tr>
  );
}
