import { chinaDay, daysBetween, type IsoDate } from "../law/period.ts";

/** The period of validity, both days inside. */
export interface Validity {
  readonly effective: IsoDate;
  readonly expires: IsoDate;
}

const DAY = String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日`;
const CLAUSE = new RegExp(`自${DAY}起施行，有效期至${DAY}`);

const isoDay = (year = "", month = "", day = "") => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Reads the period from the words of art. 19. Throws where they do not state it. */
export function validityOf(words: string): Validity {
  const match = CLAUSE.exec(words);
  if (!match) throw new Error(`第十九条没有写明施行日和有效期：${words}`);
  return { effective: isoDay(...match.slice(1, 4)), expires: isoDay(...match.slice(4, 7)) };
}

/** The first day that words name: 「2022年12月16日」 is 2022-12-16. Throws where they name none. */
export function dayIn(words: string): IsoDate {
  const match = new RegExp(DAY).exec(words);
  if (!match) throw new Error(`没有写明日期：${words}`);
  return isoDay(...match.slice(1, 4));
}

/** A measure's standing on a day; `day` counts the days in force, or the days since it lapsed, from 1. */
export type Standing =
  | { readonly state: "pending" }
  | { readonly state: "in-force"; readonly day: number }
  | { readonly state: "lapsed"; readonly day: number };

/** The standing on a day: 2022-12-16 is the first day in force, 2024-12-16 the first day lapsed. */
export function standingOn(today: IsoDate, { effective, expires }: Validity): Standing {
  if (today < effective) return { state: "pending" };
  if (today <= expires) return { state: "in-force", day: daysBetween(effective, today) + 1 };
  return { state: "lapsed", day: daysBetween(expires, today) };
}

/** Whether it has lapsed by an instant: of all standings the only one that no later day changes, so that built words may state it. */
export function hasLapsed(validity: Validity, now = new Date()): boolean {
  return standingOn(chinaDay(now), validity).state === "lapsed";
}

/** A day as documents write it: 2022年12月16日. */
export function chineseDate(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
