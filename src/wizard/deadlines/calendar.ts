import type { Calendar, CalendarDay } from "../../export/ics.ts";
import type { PaperData } from "../../export/paper/input.ts";
import { fill } from "../../fill.ts";
import type { Deadline, IsoDate } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { nameCounting, nameDeadline, nameRoute } from "./name-deadline.ts";

function entry(deadline: Deadline, words: Words, data: PaperData): CalendarDay[] {
  const { last, event, step, route, counting } = deadline;
  if (last === null) return [];
  const { calendar } = data.words.deadlines;
  const named = nameDeadline(deadline, words, data);
  return [
    {
      uid: `${route}.${step.id}.${event}.${last}@yiyuan-accountability`,
      day: last,
      summary: fill(calendar.summary, { step: named.step }),
      description: fill(calendar.description, {
        ...named,
        event: named.event ?? "",
        last: named.last ?? "",
        other: named.other ?? "",
        route: nameRoute(route, words, data).title,
        counting: nameCounting(counting, data),
      }),
    },
  ];
}

/** The deadlines that have a last day, as days of a calendar: the safer day, with the other in words. */
export function calendarOf(
  deadlines: readonly Deadline[],
  assessedOn: IsoDate,
  words: Words,
  data: PaperData,
): Calendar {
  return {
    name: data.words.deadlines.calendar.name,
    stamp: assessedOn,
    days: deadlines.flatMap((deadline) => entry(deadline, words, data)),
  };
}
