/** A timer: counts up, or down from so many minutes. Times are milliseconds. */
export interface Timer {
  /** What had run before it was last started. */
  readonly before: number;
  /** When it was last started; null while it stands. */
  readonly since: number | null;
  /** What it counts down from; null where it counts up. */
  readonly minutes: number | null;
}

export const STANDING: Timer = { before: 0, since: null, minutes: null };

/** What it can count down from, in minutes. */
export const MINUTES = { least: 1, most: 600 };

/** Whether it can count down from so many minutes: whole ones, within bounds. */
export const countsFrom = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= MINUTES.least && minutes <= MINUTES.most;

/** How long it has run. */
export const elapsed = ({ before, since }: Timer, now: number): number => before + (since === null ? 0 : now - since);

/** Starts it, or pauses it. */
export function toggled(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : { ...timer, before: elapsed(timer, now), since: null };
}

/** What it shows: `{ over: false, clock: "05:00" }`; over once a countdown is past its end, counting on from there. */
export function reading(timer: Timer, now: number): { readonly over: boolean; readonly clock: string } {
  const run = Math.floor(elapsed(timer, now) / 1000);
  const seconds = timer.minutes === null ? run : timer.minutes * 60 - run;
  const two = (value: number) => String(value).padStart(2, "0");
  const shown = Math.abs(seconds);
  return { over: seconds < 0, clock: `${two(Math.floor(shown / 60))}:${two(shown % 60)}` };
}
