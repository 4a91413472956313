import { useState } from "preact/hooks";
import { download } from "../../download.ts";
import type { PaperData } from "../../export/paper/input.ts";
import { fill } from "../../fill.ts";
import type { Deadline, EventDates, IsoDate, PeriodEvent, PeriodRoute } from "../../law/index.ts";
import { link } from "../../link.ts";
import type { Words } from "../../wording/words.ts";
import { RouteDeadlines } from "./RouteDeadlines.tsx";

interface Props {
  routes: readonly PeriodRoute[];
  deadlines: readonly Deadline[];
  events: EventDates;
  /** Whether the periods in court are left out because the procedure is not known. */
  procedureOpen: boolean;
  assessedOn: IsoDate;
  words: Words;
  data: PaperData;
  onEvent: (event: PeriodEvent, day: string) => void;
}

/** From the days that the user gives: the last day of each step, route by route, and a file for the calendar. */
export function Deadlines({ routes, deadlines, events, procedureOpen, assessedOn, words, data, onEvent }: Props) {
  const texts = data.words.deadlines;
  const { calendar } = texts;
  const own = routes.some(({ holder }) => holder === "accountable");
  const [said, setSaid] = useState("");

  async function save(): Promise<void> {
    if (deadlines.every(({ last }) => last === null)) return setSaid(calendar.none);
    try {
      const [{ calendarFile }, { calendarOf }] = await Promise.all([
        import("../../export/ics.ts"),
        import("./calendar.ts"),
      ]);
      const file = fill(calendar.file, { day: assessedOn });
      download(file, calendarFile(calendarOf(deadlines, assessedOn, words, data)), "text/calendar;charset=utf-8");
      setSaid(fill(calendar.saved, { file }));
    } catch {
      setSaid(data.words.paper.tool.failed);
    }
  }

  return (
    <section class="deadlines">
      <h2>{texts.title}</h2>
      {routes.length === 0 && <p>{texts.none}</p>}
      {procedureOpen && <p>{texts.procedureOpen}</p>}
      {routes.length > 0 && (
        <>
          <p>{texts.lead}</p>
          {own && <p>{texts.forOne}</p>}
          {routes.map((route) => (
            <RouteDeadlines
              key={route.id}
              route={route}
              deadlines={deadlines.filter((deadline) => deadline.route === route.id)}
              events={events}
              words={words}
              data={data}
              onEvent={onEvent}
            />
          ))}
          {own && (
            <p>
              {texts.certain} <a href={link("/text/16/")}>{texts.others}</a>
            </p>
          )}
          <div class="actions">
            <button type="button" class="button" onClick={save}>
              {calendar.save}
            </button>
          </div>
          <p role="status" class="hint">
            {said || calendar.hint}
          </p>
        </>
      )}
    </section>
  );
}
