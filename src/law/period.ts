import { known, type Ternary } from "./ternary.ts";

/** Art. 19: 「本办法自2022年12月16日起施行，有效期至2024年12月15日。」 Both days are inside. A test holds these equal to the text. */
export const EFFECTIVE = "2022-12-16";
export const EXPIRES = "2024-12-15";

/** A calendar day in the form YYYY-MM-DD. Such strings sort as the days do. */
export type IsoDate = string;

/** Whether `value` is a day of the calendar in the form YYYY-MM-DD: 2023-02-30 is not. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether a day lies in the period of validity; unknown where the day is not known. */
export function insidePeriod(date: IsoDate | "unknown"): Ternary {
  return date === "unknown" ? "unknown" : known(EFFECTIVE <= date && date <= EXPIRES);
}

/** The day it is in China at an instant, whatever the clock's own zone. */
export function chinaDay(instant: Date): IsoDate {
  const chinaOffset = 8 * 60 * 60 * 1000;
  return new Date(instant.getTime() + chinaOffset).toISOString().slice(0, 10);
}

/** The number of days from one day to a later one: from 2024-12-15 to 2024-12-16 it is 1. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
