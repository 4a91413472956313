import type { Calendar, CalendarDay } from "../../export/ics.ts";
import type { PaperData } from "../../export/paper/input.ts";
import { fill } from "../../fill.ts";
import type { Deadline, IsoDate } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { nameDeadline, nameLawsuitCounting, nameLeftOut, nameRoute } from "./name-deadline.ts";

function entry(deadline: Deadline, words: Words, data: PaperData): CalendarDay[] {
  const { last, event, step, route, holder, counting, reserve } = deadline;
  if (last === null) return [];
  const { calendar, holders, forOne } = data.words.deadlines;
  const named = nameDeadline(deadline, words, data);
  const days = { last: named.last ?? "", other: named.other ?? "", sources: nameLawsuitCounting(data) };
  const left = nameLeftOut({ id: route, steps: [step], reserve }, words, data);
  return [
    {
      uid: `${route}.${step.id}.${event}.${last}@yiyuan-accountability`,
      day: last,
      summary: fill(calendar.summary, { step: named.step, source: named.source }),
      description: fill(calendar.description, {
        ...named,
        ...days,
        event: named.event ?? "",
        route: nameRoute(route, words, data).title,
        holder: holders[holder] + (holder === "accountable" ? forOne : ""),
        counting: [fill(calendar.counting[counting], days), left].filter(Boolean).join("\n"),
      }),
    },
  ];
}

/** The deadlines that have a last day, as days of a calendar: the safer day, with the other in words. An entry stands by itself, without a table. */
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
