import { fill } from "../../fill.ts";
import type { Naming } from "../../wording/name-answer.ts";
import { MOST_CASES } from "./file.ts";
import { sayFault } from "./say.ts";
import type { Taken } from "./take.ts";
import type { OwnWords } from "./words.ts";

interface Props {
  report: readonly Taken[];
  words: OwnWords;
  naming: Naming;
}

/** What became of each case of a file: taken, renamed, there already, or refused, and which field is at fault. */
export function ImportReport({ report, words, naming }: Props) {
  const { file } = words;
  return (
    <table class="own__report">
      <thead>
        <tr>
          <th scope="col">{file.columns.case}</th>
          <th scope="col">{file.columns.state}</th>
          <th scope="col">{file.columns.faults}</th>
        </tr>
      </thead>
      <tbody>
        {report.map(({ title, state, renamed, faults }, index) => (
          <tr key={index}>
            <th scope="row">{title || fill(file.nth, { n: index + 1 })}</th>
            <td>
              {fill(file.states[state], { most: MOST_CASES })}
              {renamed && `，${fill(file.renamed, { title: renamed })}`}
            </td>
            <td>
              <ul>
                {faults.map((one) => (
                  <li key={`${one.field} ${one.code}`}>{sayFault(one, words, naming)}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
