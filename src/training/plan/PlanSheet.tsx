import { fill } from "../../fill.ts";
import type { TrainingCase } from "../case.ts";
import type { Wanted } from "./PrintChoice.tsx";
import { clock, LENGTHS, type SessionPlan, sessionPlan } from "./session-plan.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  cases: readonly TrainingCase[];
  wanted: Wanted;
  words: PlanWords;
}

/** What there is to say of a choice that does not fill the time, or more than fills it. */
function remarks(plan: SessionPlan, { cases, wanted, words }: Props): readonly string[] {
  const left = cases.slice(plan.fitting).map(({ title }) => title);
  const { parts: _, ...minutes } = plan;
  const values = { ...minutes, all: cases.length, length: words.lengths[wanted.length], left: left.join("、") };
  if (left.length > 0) return [fill(words.plan.tooMany, values)];
  return plan.spare > 0 ? [fill(words.plan.tooFew, values)] : [];
}

/** The plan of a session as a table: from when, how long, what, on which case, how. */
export function PlanSheet(props: Props) {
  const { cases, wanted, words } = props;
  const { plan: said } = words;
  const plan = sessionPlan(cases, wanted.length);
  return (
    <>
      <p>{fill(said.total, { minutes: LENGTHS[wanted.length], n: plan.fitting })}</p>
      {remarks(plan, props).map((remark) => (
        <p class="sheet__remark" key={remark}>
          {remark}
        </p>
      ))}
      <table class="sheet__plan">
        <thead>
          <tr>
            {(["time", "minutes", "part", "case", "how"] as const).map((column) => (
              <th scope="col" key={column}>
                {said.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.parts.map(({ kind, minutes, from, of }) => (
            <tr key={from} class={kind === "reading" ? "sheet__first" : undefined}>
              <td>
                {clock(wanted.start, from)}–{clock(wanted.start, from + minutes)}
              </td>
              <td>{minutes}</td>
              <th scope="row">{said.parts[kind]}</th>
              <td>{of === null ? "" : cases[of]?.title}</td>
              <td>{said.how[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
