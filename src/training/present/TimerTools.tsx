import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Command } from "./show.ts";
import { countsFrom, MINUTES, reading, type Timer } from "./timer.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  timer: Timer;
  words: PresentWords;
  run: (command: Command) => void;
  /** Says what is wrong with the minutes; nothing once they are right. */
  onWrong: (text: string) => void;
}

/** The clock and what starts, pauses and sets it. */
export function TimerTools({ timer, words, run, onWrong }: Props) {
  const [now, setNow] = useState(() => Date.now());
  const runs = timer.since !== null;
  useEffect(() => {
    setNow(Date.now());
    if (!runs) return;
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, [runs, timer]);

  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const { minutes } = timer;
  // Set here, not given as its value: each tick of the clock would take away what is being typed.
  useLayoutEffect(() => {
    if (field.current) field.current.value = minutes === null ? "" : String(minutes);
    setWrong(false);
    onWrong("");
  }, [minutes]);

  function set({ value, valueAsNumber, validity }: HTMLInputElement): void {
    const none = value === "" && !validity.badInput;
    const right = none || countsFrom(valueAsNumber);
    setWrong(!right);
    onWrong(right ? "" : fill(words.timer.wrong, MINUTES));
    if (right) run({ minutes: none ? null : valueAsNumber });
  }

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
        ref={field}
        type="number"
        min={MINUTES.least}
        max={MINUTES.most}
        placeholder={words.timer.unit}
        aria-label={words.timer.minutes}
        title={words.timer.minutes}
        aria-invalid={wrong}
        onChange={({ currentTarget }) => set(currentTarget)}
      />
    </fieldset>
  );
}
