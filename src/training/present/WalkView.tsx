import { fill } from "../../fill.ts";
import type { Walk } from "./present-data.ts";
import type { WalkStep } from "./slides.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  walk: Walk;
  at: readonly WalkStep[];
  step: number;
  words: PresentWords;
}

/** The way through a chart: its stations light up one after the other, beside what was found at each. */
export function WalkView({ walk, at, step, words }: Props) {
  const here = at[step];
  const now = here?.stop ?? walk.stops.length;
  const branch = walk.stops[now]?.branch;
  const standing = (index: number) => (index === now ? "now" : index < now ? "done" : "ahead");
  return (
    <div class="walk">
      <ol class="walk__stops">
        {walk.stops.map(({ name }, index) => (
          <li
            key={name}
            class={`walk__stop walk__stop--${standing(index)}`}
            aria-current={index === now ? "step" : undefined}
          >
            {name}
          </li>
        ))}
        <li class={`walk__stop walk__stop--end walk__stop--${here ? "ahead" : "now"}`}>
          {here ? "？" : walk.end.name}
        </li>
      </ol>
      <div class="walk__found">
        {here ? (
          <>
            <h2>{walk.stops[now]?.name}</h2>
            {here.found.map(({ text, refs }) => (
              <p key={text}>
                {text} <span class="walk__refs">{refs}</span>
              </p>
            ))}
            {branch && <p class="walk__branch">{fill(words.slide.branch, { end: branch })}</p>}
          </>
        ) : (
          <>
            <p class="slide__conclusion">{walk.end.name}</p>
            <p class="walk__refs">{walk.end.refs}</p>
          </>
        )}
      </div>
    </div>
  );
}
