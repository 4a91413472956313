import { useEffect, useState } from "preact/hooks";
import type { Command } from "./show.ts";
import { reading, type Timer } from "./timer.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  timer: Timer;
  words: PresentWords;
  run: (command: Command) => void;
}

/** The clock and what starts, pauses and sets it. */
export function TimerTools({ timer, words, run }: Props) {
  const [now, setNow] = useState(() => Date.now());
  const runs = timer.since !== null;
  useEffect(() => {
    setNow(Date.now());
    if (!runs) return;
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, [runs, timer]);
  const { over, clock } = reading(timer, Math.max(now, timer.since ?? 0));
  return (
    <fieldset class="clock" aria-label={words.timer.title}>
      <span class={over ? "clock__face clock__face--over" : "clock__face"} role="timer">
        {over && `${words.timer.over} `}
        {clock}
      </span>
      <button type="button" onClick={() => run("timer")}>
        {runs ? words.timer.pause : words.timer.start}
      </button>
      <button type="button" onClick={() => run("reset")}>
        {words.timer.reset}
      </button>
      <input
        type="number"
        min="1"
        max="600"
        placeholder={words.timer.unit}
        aria-label={words.timer.minutes}
        title={words.timer.minutes}
        value={timer.minutes ?? ""}
        onChange={({ currentTarget: { valueAsNumber: minutes } }) => run({ minutes: minutes > 0 ? minutes : null })}
      />
    </fieldset>
  );
}
