import { fill } from "../../fill.ts";
import type { TrainingCase } from "../case.ts";
import { PlanRow } from "./PlanRow.tsx";
import type { Wanted } from "./PrintChoice.tsx";
import { BREAK, CASE_PARTS, LENGTHS, type Part, type SessionPlan, sessionPlan } from "./session-plan.ts";
import type { PlanWords } from "./words.ts";

export interface PlanProps {
  cases: readonly TrainingCase[];
  wanted: Wanted;
  words: PlanWords;
}

/** What there is to say of a choice that does not fill the time, or more than fills it, and of a case without a break. */
function remarks(plan: SessionPlan, { cases, wanted, words }: PlanProps): readonly string[] {
  const left = cases.slice(plan.fitting).map(({ title }) => title);
  const { parts: _, long, ...minutes } = plan;
  const values = { ...minutes, all: cases.length, length: words.lengths[wanted.length], left: left.join("、") };
  const sized = left.length > 0 ? [words.plan.tooMany] : plan.spare > 0 ? [words.plan.tooFew] : [];
  const lengthy = long.map(({ of, minutes, breaks }) =>
    fill(breaks > 0 ? words.plan.longWithin : words.plan.long, {
      title: cases[of]?.title ?? "",
      minutes,
      breaks,
      each: BREAK,
    }),
  );
  return [...sized.map((one) => fill(one, values)), ...lengthy];
}

/** A row of the table: a part that is of no case, or all parts of one case. */
function rowsOf({ parts }: SessionPlan): readonly (readonly Part[])[] {
  const rows: Part[][] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last && part.of !== null && last[0]?.of === part.of) last.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** The plan of a session as a table, a case a row; below, how each part is done. */
export function PlanSheet(props: PlanProps) {
  const { cases, wanted, words } = props;
  const { plan: said } = words;
  const plan = sessionPlan(cases, wanted.length);
  const kinds = [...new Set(plan.parts.map(({ kind }) => kind))];
  return (
    <>
      <p>{fill(said.total, { minutes: LENGTHS[wanted.length], n: plan.fitting })}</p>
      {remarks(plan, props).map((remark) => (
        <p class="sheet__remark" key={remark}>
          {remark}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a narrow screen must be reached by keyboard. */}
      <section class="sheet__scroll" aria-label={said.table} tabIndex={0}>
        <table class="sheet__plan">
          <thead>
            <tr>
              <th scope="col">{said.columns.time}</th>
              <th scope="col">{said.columns.minutes}</th>
              <th scope="col">{said.columns.part}</th>
              {CASE_PARTS.map((kind) => (
                <th scope="col" key={kind}>
                  {said.parts[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(plan).map((parts) => (
              <PlanRow key={parts[0]?.from} parts={parts} {...props} />
            ))}
          </tbody>
        </table>
      </section>
      <h3>{said.howTitle}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <b>{said.parts[kind]}</b>　{said.how[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}
