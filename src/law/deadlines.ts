import type { Determination } from "./determine.ts";
import type { CaseAnswers } from "./facts.ts";
import { type IsoDate, isIsoDate } from "./period.ts";
import type { RemedyEvent, RemedyRoute, RemedyStep } from "./remedies.ts";

/** A length of time, as laws state it. */
export type Term = NonNullable<RemedyStep["period"]>;

/** What a period runs from: an event of art. 16's routes, or of the lawsuit itself. */
export type PeriodEvent = RemedyEvent | "judgment-served" | "judgment-effective";

/** A step that must be taken within a period, or for which the law gives none. */
export interface PeriodStep {
  readonly id: RemedyStep["id"] | "court-appeal" | "retrial";
  readonly period: Term | null;
  readonly from: PeriodEvent;
  /** `law:article[.paragraph]`, as notes cite laws. */
  readonly source: string;
}

/**
 * How the days of a route are counted. `ruled`: its own procedure says that the first day is not counted and that a
 * holiday moves the last. `unverified`: no source for either is at hand, so both ways of counting are given.
 */
export type Counting = "ruled" | "unverified";

export interface PeriodRoute {
  readonly id: RemedyRoute["id"] | "lawsuit";
  readonly counting: Counting;
  readonly steps: readonly PeriodStep[];
}

/** 行政诉讼法 art. 85 and 行政诉讼法解释 art. 110: the parties' own periods, on which it hangs whether the judgment stands. */
const COURT_APPEAL: PeriodStep = {
  id: "court-appeal",
  period: { value: 15, unit: "day" },
  from: "judgment-served",
  source: "admin-litigation-law:85",
};
const RETRIAL: PeriodStep = {
  id: "retrial",
  period: { value: 6, unit: "month" },
  from: "judgment-effective",
  source: "admin-litigation-interpretation:110",
};

/** 行政诉讼法解释 art. 48: the first day is not counted; a holiday moves the last day. It rules the lawsuit alone. */
export const LAWSUIT_COUNTING = ["admin-litigation-interpretation:48.2", "admin-litigation-interpretation:48.3"];

/** The sources of the lawsuit's periods and of how they are counted. */
export const LAWSUIT_SOURCES: readonly string[] = [COURT_APPEAL.source, RETRIAL.source, ...LAWSUIT_COUNTING];

function lawsuitSteps({ procedure, final }: CaseAnswers, reached: boolean): PeriodStep[] {
  if (procedure !== "litigation" || !reached) return [];
  return [...(final === "yes" ? [] : [COURT_APPEAL]), ...(final === "no" ? [] : [RETRIAL])];
}

/**
 * The routes with periods that a result opens: those of art. 16 where anybody may be held to account, and the parties'
 * own in a lawsuit that the measure reaches.
 */
export function periodRoutes(
  { persons, disposition }: Pick<Determination, "persons" | "disposition">,
  answers: CaseAnswers,
): PeriodRoute[] {
  const routes = new Map<string, PeriodRoute>();
  for (const { id, steps } of persons.flatMap((person) => person.remedies).flatMap((remedy) => remedy.routes))
    routes.set(id, { id, counting: "unverified", steps });
  const lawsuit = lawsuitSteps(answers, disposition === null);
  if (lawsuit.length > 0) routes.set("lawsuit", { id: "lawsuit", counting: "ruled", steps: lawsuit });
  return [...routes.values()];
}

const utc = (date: IsoDate) => new Date(`${date}T00:00:00Z`);
const iso = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** A day some days later, or earlier: `addDays("2024-02-28", 2)` is "2024-03-01". */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = utc(date);
  day.setUTCDate(day.getUTCDate() + days);
  return iso(day);
}

/** The same day some months later; the last of the month where it has no such day: `addMonths("2024-01-31", 1)` is "2024-02-29". */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const day = utc(date);
  const wanted = day.getUTCMonth() + months;
  day.setUTCMonth(wanted);
  // The month overran: day 0 of the month it ran into is the last of the month that was meant.
  if (day.getUTCMonth() !== wanted % 12) day.setUTCDate(0);
  return iso(day);
}

/** The last day of a period whose first day, that of the event, is not counted. */
export function lastDay(event: IsoDate, { value, unit }: Term): IsoDate {
  return unit === "day" ? addDays(event, value) : addMonths(event, value);
}

/** Whether a day is a Saturday or a Sunday. Public holidays and working weekends are set anew each year and not known here. */
export function isWeekend(date: IsoDate): boolean {
  return [0, 6].includes(utc(date).getUTCDay());
}

/** The days on which the user says the events happened. */
export type EventDates = Readonly<Partial<Record<PeriodEvent, IsoDate>>>;

/** A step with its period worked out; the days are null where the law gives no period or the event's day is not given. */
export interface Deadline {
  readonly route: PeriodRoute["id"];
  readonly step: PeriodStep;
  readonly counting: Counting;
  readonly event: IsoDate | null;
  /** The last day to rely on: where the counting is not verified, the day of the event counts as the first. */
  readonly last: IsoDate | null;
  /** Where the counting is not verified: the last day if the day of the event is not counted. */
  readonly ifFirstNotCounted: IsoDate | null;
}

/** The deadlines of the routes, as far as the events' days are given. */
export function deadlinesOf(routes: readonly PeriodRoute[], events: EventDates): Deadline[] {
  return routes.flatMap(({ id, counting, steps }) =>
    steps.map((step) => {
      const given = events[step.from];
      const event = given !== undefined && isIsoDate(given) ? given : null;
      const end = event && step.period ? lastDay(event, step.period) : null;
      const cautious = end && counting === "unverified";
      return {
        route: id,
        step,
        counting,
        event,
        last: cautious ? addDays(end, -1) : end,
        ifFirstNotCounted: cautious ? end : null,
      };
    }),
  );
}

/** The events of the routes that a period runs from, each once, in the order of the steps. */
export function eventsOf({ steps }: PeriodRoute): PeriodEvent[] {
  return [...new Set(steps.filter(({ period }) => period !== null).map(({ from }) => from))];
}
