import { useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Slide } from "./slides.ts";
import { TimerTools } from "./TimerTools.tsx";
import { useFollowed } from "./use-followed.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  deck: readonly Slide[];
  room: string;
  words: PresentWords;
}

/** What a slide says, for the presenter, who does not turn round to it. */
function linesOf(slide: Slide): readonly string[] {
  if (slide.kind === "title") return slide.lines;
  if (slide.kind === "text") return slide.paragraphs;
  if (slide.kind === "list") return slide.items;
  if (slide.kind === "answer") return [slide.conclusion, ...slide.paragraphs];
  if (slide.kind === "walk")
    return [...slide.at.map(({ found }) => found.map(({ text }) => text).join("；")), slide.walk.end.shown];
  return slide.of.persons.map(({ label }) => label);
}

/** The window of the notes: what is on the screen, what comes next, what only the presenter reads, the time. */
export function Notes({ deck, room, words }: Props) {
  const { show, gone, run } = useFollowed(room);
  const [wrong, setWrong] = useState("");
  const slide = show && deck[show.index];
  if (!slide) return <p class="speaker">{words.notes.waiting}</p>;
  const after = deck[show.index + 1];
  return (
    <div class="speaker">
      {gone && (
        <p class="speaker__gone" role="alert">
          {words.notes.gone}
        </p>
      )}
      <div class="speaker__bar">
        <button type="button" onClick={() => run("previous")}>
          {words.tools.previous}
        </button>
        <button type="button" onClick={() => run("next")}>
          {words.tools.next}
        </button>
        <button type="button" aria-pressed={show.blank} onClick={() => run("blank")}>
          {words.tools.blank}
        </button>
        <TimerTools timer={show.timer} words={words} run={run} onWrong={setWrong} />
        <span>{fill(words.slide.position, { n: show.index + 1, all: deck.length })}</span>
      </div>
      {wrong && <p role="alert">{wrong}</p>}
      <section>
        <h1>
          {words.notes.now}：{slide.heading}
        </h1>
        {slide.steps > 0 && <p>{fill(words.notes.step, { n: show.step + 1, all: slide.steps + 1 })}</p>}
        <ol>
          {linesOf(slide).map((line, index) => (
            <li key={line} class={slide.kind === "walk" && index === show.step ? "speaker__now" : undefined}>
              {line}
            </li>
          ))}
        </ol>
        <p>{after ? `${words.notes.after}：${after.heading}` : words.notes.last}</p>
      </section>
      <section>
        <h1>{words.notes.title}</h1>
        {slide.notes.length === 0 && <p>{words.notes.none}</p>}
        {slide.notes.map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </section>
    </div>
  );
}
