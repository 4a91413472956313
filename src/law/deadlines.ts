import { type IsoDate, isIsoDate } from "./period.ts";
import type { Counting, PeriodEvent, PeriodRoute, PeriodStep, Term } from "./period-routes.ts";

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
  return unit === "day" ? addDays(event, value) : addMonths(event, unit === "year" ? value * 12 : value);
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
  readonly holder: PeriodRoute["holder"];
  readonly step: PeriodStep;
  readonly counting: Counting;
  readonly reserve: PeriodRoute["reserve"];
  readonly event: IsoDate | null;
  /** The last day to rely on: where the counting is not verified, the day of the event counts as the first. */
  readonly last: IsoDate | null;
  /** Where the counting is not verified: the last day if the day of the event is not counted. */
  readonly ifFirstNotCounted: IsoDate | null;
}

/** Where a step's period stands: in the law of the day of the event; where that day is not given, in each law of its time. */
export function sourcesOf({ source, later }: Pick<PeriodStep, "source" | "later">, event: IsoDate | null): string[] {
  if (!later) return [source];
  if (event === null) return [source, later.source];
  return [event < later.since ? source : later.source];
}

/** The deadlines of the routes, as far as the events' days are given. */
export function deadlinesOf(routes: readonly PeriodRoute[], events: EventDates): Deadline[] {
  return routes.flatMap(({ id, holder, counting, steps, reserve }) =>
    steps.map((step) => {
      const given = events[step.from];
      const event = given !== undefined && isIsoDate(given) ? given : null;
      const end = event && step.period ? lastDay(event, step.period) : null;
      const cautious = end && counting === "unverified";
      return {
        route: id,
        holder,
        step,
        counting,
        reserve,
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
