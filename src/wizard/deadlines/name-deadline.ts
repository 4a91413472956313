import type { PaperData } from "../../export/paper/input.ts";
import { fill } from "../../fill.ts";
import type { Deadline, IsoDate, PeriodEvent, PeriodRoute, PeriodStep } from "../../law/index.ts";
import { LAWSUIT_COUNTING } from "../../law/index.ts";
import { chineseDate } from "../../measure/validity.ts";
import { nameSource } from "../../wording/name-source.ts";
import type { Words } from "../../wording/words.ts";

/** A route's name, whom it is for, and its steps, whether of art. 16 or beside it; its note where there is more to say. */
export function nameRoute(
  route: PeriodRoute["id"],
  words: Words,
  { words: { deadlines } }: PaperData,
): Words["remedies"]["routes"][string] & { readonly note?: string | undefined } {
  const named = deadlines.routes[route] ?? words.remedies.routes[route];
  if (!named) throw new Error(`content/wizard-paper.yaml, remedies.yaml: routes.${route}`);
  return named;
}

/** What a step's period runs from, as the law puts it. */
export function nameFrom(from: PeriodEvent, words: Words, { words: { deadlines } }: PaperData): string {
  return deadlines.from[from] ?? words.remedies.from[from] ?? from;
}

/** Where it stands that the lawsuit's days are counted so. */
export function nameLawsuitCounting({ words, sources }: PaperData): string {
  return LAWSUIT_COUNTING.map((source) => sources[source] ?? source).join(words.paper.list);
}

/** Steps of a route, all of them or those at hand, and what of the route bears on their days. */
type Counted = Pick<PeriodRoute, "id" | "reserve"> & { readonly steps: readonly Pick<PeriodStep, "period">[] };

/** What the calculation of these steps leaves out or takes for granted: a month without the day, the route's note, whom it may not fit. */
export function nameLeftOut({ id, steps, reserve }: Counted, words: Words, data: PaperData): string {
  const byMonths = steps.some(({ period }) => period !== null && period.unit !== "day");
  return [
    byMonths ? data.words.deadlines.monthEnd : "",
    nameRoute(id, words, data).note ?? "",
    reserve ? words.remedies.reserves[reserve] : "",
  ].join("");
}

/** What is to be said of a route's days, below its table: how they are counted and on what authority, and what is not counted. */
export function nameCounting(
  { counting, ...counted }: Counted & Pick<PeriodRoute, "counting">,
  words: Words,
  data: PaperData,
): string {
  const said = fill(data.words.deadlines.counting[counting], { sources: nameLawsuitCounting(data) });
  return said + nameLeftOut(counted, words, data);
}

/** The name of a day of the week: 星期六. */
export function weekdayOf(day: IsoDate, { words: { deadlines } }: PaperData): string {
  return deadlines.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** A deadline in words, cell by cell: the step, what it runs from, the period, the last day or days, the source. */
export function nameDeadline(deadline: Deadline, words: Words, data: PaperData) {
  const { step, event, last, ifFirstNotCounted } = deadline;
  const texts = data.words.deadlines;
  const { period } = step;
  const dated = (form: string, day: IsoDate) => fill(form, { day: chineseDate(day), weekday: weekdayOf(day, data) });
  return {
    step: nameRoute(deadline.route, words, data).steps[step.id]?.title ?? step.id,
    to: nameRoute(deadline.route, words, data).steps[step.id]?.to ?? "",
    from: nameFrom(step.from, words, data),
    event: event && chineseDate(event),
    period: period ? fill(words.remedies.period[period.unit] ?? "", { n: period.value }) : texts.noPeriod,
    last: last && dated(texts.lastSafe, last),
    other: ifFirstNotCounted && dated(texts.lastOther, ifFirstNotCounted),
    source: nameSource(step, event, data.sources, words),
  };
}
