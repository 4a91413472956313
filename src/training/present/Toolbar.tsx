import { fill } from "../../fill.ts";
import type { PresentData } from "./present-data.ts";
import type { Command, Show } from "./show.ts";
import { TimerTools } from "./TimerTools.tsx";

interface Props {
  show: Show;
  all: number;
  data: PresentData;
  run: (command: Command) => void;
  onNotes: () => void;
  onLeave: () => void;
  onWrong: (text: string) => void;
  notice: string;
}

const COMMANDS = ["previous", "next", "overview", "blank", "full"] as const;

/** What the keys do, as buttons, with the place, the timer and the measure's standing. */
export function Toolbar({ show, all, data: { words, measure }, run, onNotes, onLeave, onWrong, notice }: Props) {
  return (
    <footer class="tools">
      <p class="tools__measure">{notice ? <strong role="alert">{notice}</strong> : measure}</p>
      <div class="tools__row" role="toolbar" aria-label={words.tools.title}>
        {COMMANDS.map((command) => (
          <button key={command} type="button" onClick={() => run(command)}>
            {words.tools[command]}
          </button>
        ))}
        <button type="button" onClick={onNotes}>
          {words.tools.notes}
        </button>
        <TimerTools timer={show.timer} words={words} run={run} onWrong={onWrong} />
        <button type="button" onClick={onLeave}>
          {words.tools.leave}
        </button>
        <span class="tools__place">{fill(words.slide.position, { n: show.index + 1, all })}</span>
      </div>
    </footer>
  );
}
