import type { IsoDate } from "../law/index.ts";

/** A day to be entered in a calendar. */
export interface CalendarDay {
  /** Made from what the entry says, so that entering the same file twice enters it once. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
}

export interface Calendar {
  readonly name: string;
  /** The day the entries were made on: a stamp that does not depend on the clock. */
  readonly stamp: IsoDate;
  readonly days: readonly CalendarDay[];
}

const OCTETS = 75;
const compact = (date: IsoDate) => date.replaceAll("-", "");
const octets = (text: string) => new TextEncoder().encode(text).length;

/** RFC 5545, 3.3.11: backslash, comma, semicolon and line breaks of a text are escaped. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");
}

/** RFC 5545, 3.1: a line has at most 75 octets; it is broken between characters and goes on after a space. */
function folded(line: string): string {
  const lines = [""];
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > OCTETS) {
      lines.push(" ");
      length = 1;
    }
    lines[lines.length - 1] += character;
    length += size;
  }
  return lines.join("\r\n");
}

function eventLines({ uid, day, summary, description }: CalendarDay, stamp: IsoDate): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A calendar file (RFC 5545) of days: the same calendar always gives the same file. */
export function calendarFile({ name, stamp, days }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//yiyuan-accountability//deadlines 1//ZH",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
