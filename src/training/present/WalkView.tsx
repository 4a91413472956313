import { fill } from "../../fill.ts";
import type { Walk } from "./present-data.ts";
import type { WalkStep } from "./slides.ts";
import { standingsOf } from "./standings.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  walk: Walk;
  at: readonly WalkStep[];
  step: number;
  words: PresentWords;
}

/** The way through a chart: its stations light up one after the other, beside what was found at each. */
export function WalkView({ walk, at, step, words: { slide } }: Props) {
  const here = at[step];
  const standings = standingsOf(walk, here?.stop ?? null);
  const now = here && walk.stations[walk.stops[here.stop]?.station ?? 0];
  const passed = here && now?.exit && (here.stop < walk.stops.length - 1 || now.exit !== walk.end.name);
  return (
    <div class="walk">
      <ol class="walk__stops">
        {walk.stations.map(({ name, exit }, index) => {
          const standing = standings[index];
          return (
            <li
              key={name}
              class={`walk__stop walk__stop--${standing}`}
              aria-current={standing === "now" ? "step" : undefined}
            >
              {name}
              {exit && <span class="walk__exit" />}
              {standing === "skipped" && <span class="visually-hidden">（{slide.skipped}）</span>}
            </li>
          );
        })}
        <li class={`walk__stop walk__stop--end walk__stop--${here ? "ahead" : "now"}`}>
          {here ? "？" : walk.end.shown}
        </li>
      </ol>
      <div class="walk__found">
        {here ? (
          <>
            <h2>{now?.name}</h2>
            {here.found.map(({ text, refs }) => (
              <p key={text}>
                {text} <span class="walk__refs">{refs}</span>
              </p>
            ))}
            {passed && <p class="walk__branch">{fill(slide.branch, { end: now?.exit ?? "" })}</p>}
          </>
        ) : (
          <>
            <p class="slide__conclusion">{walk.end.shown}</p>
            <p class="walk__refs">{walk.end.refs}</p>
          </>
        )}
      </div>
    </div>
  );
}
