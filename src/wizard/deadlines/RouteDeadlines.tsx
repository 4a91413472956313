import type { PaperData } from "../../export/paper/input.ts";
import { fill } from "../../fill.ts";
import {
  type Deadline,
  type EventDates,
  eventsOf,
  isWeekend,
  type PeriodEvent,
  type PeriodRoute,
} from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { nameCounting, nameDeadline, nameRoute, weekdayOf } from "./name-deadline.ts";

interface Props {
  route: PeriodRoute;
  deadlines: readonly Deadline[];
  events: EventDates;
  words: Words;
  data: PaperData;
  onEvent: (event: PeriodEvent, day: string) => void;
}

function Row({ deadline, words, data }: Pick<Props, "words" | "data"> & { deadline: Deadline }) {
  const { deadlines: texts } = data.words;
  const { step, from, event, period, last, other, source } = nameDeadline(deadline, words, data);
  const weekday = deadline.last && isWeekend(deadline.last) && weekdayOf(deadline.last, data);
  return (
    <tr>
      <th scope="row">{step}</th>
      <td>
        {last ? <strong>{last}</strong> : deadline.step.period && texts.notGiven}
        {other && <span class="deadlines__line">{other}</span>}
        {weekday && <span class="deadlines__line deadlines__weekend">{fill(texts.weekend, { weekday })}</span>}
      </td>
      <td>{period}</td>
      <td>
        {from}
        {event && <span class="deadlines__line">{event}</span>}
      </td>
      <td>{source}</td>
    </tr>
  );
}

/** One route: whom it is for, the days its periods run from, the last day of each step, and how the days are counted. */
export function RouteDeadlines({ route, deadlines, events, words, data, onEvent }: Props) {
  const { deadlines: texts } = data.words;
  const named = nameRoute(route.id, words, data);
  return (
    <div>
      <h3>{named.title}</h3>
      <p>
        <strong>{texts.holders[route.holder]}</strong>
        {named.who}
      </p>
      <div class="deadlines__events">
        {eventsOf(route).map((event) => (
          <label key={event}>
            {texts.events[event]}
            <input
              type="date"
              min="1990-01-01"
              max="2099-12-31"
              value={events[event] ?? ""}
              onInput={({ currentTarget }) => onEvent(event, currentTarget.value)}
            />
          </label>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="route__table" tabIndex={0} aria-label={`${texts.title}：${named.title}`}>
        <table>
          <thead>
            <tr>
              {texts.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deadlines.map((deadline) => (
              <Row key={deadline.step.id} deadline={deadline} words={words} data={data} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="hint">{nameCounting(route, words, data)}</p>
    </div>
  );
}
