import { fill } from "../../fill.ts";
import type { TrainingCase } from "../case.ts";
import { clock, type Length, LONG, mostCases, type Part, SHORT, schedule } from "./schedule.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  cases: readonly TrainingCase[];
  length: Length;
  words: PlanWords;
}

/** The session as a table: what, how long, from when; and plainly where the cases do not fit it. */
export function ScheduleTable({ cases, length, words }: Props) {
  const { parts, fit } = schedule(cases, length);
  const { schedule: own } = words;
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0));
  const name = ({ kind, title = "" }: Part) => fill(own[kind], { title });
  const warning = {
    well: "",
    few: fill(own.few, { n: LONG }),
    many: fill(own.many, { n: SHORT }),
    tooMany: fill(own.tooMany, { minutes: length, n: mostCases(length) }),
  }[fit];
  return (
    <article class="sheet-of-paper">
      <p class="sheet-of-paper__mark">{words.mark}</p>
      <h2>{fill(own.title, { length: words.lengths[`${length}`], minutes: length })}</h2>
      {warning && <p class="plan__warning">{warning}</p>}
      {parts.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{own.clock}</th>
              <th scope="col">{own.minutes}</th>
              <th scope="col">{own.part}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, at) => (
              <tr key={at} class={`plan__${part.kind}`}>
                <td>{clock(starts[at] ?? 0)}</td>
                <td>{part.minutes}</td>
                <td>{name(part)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="sheet-of-paper__validity">{words.validity}</p>
    </article>
  );
}
