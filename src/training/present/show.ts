import { STANDING, type Timer, toggled } from "./timer.ts";

/** Where a presentation stands: the slide, how much of it is revealed, what lies over it. */
export interface Show {
  readonly index: number;
  readonly step: number;
  readonly blank: boolean;
  readonly overview: boolean;
  readonly timer: Timer;
}

/** What keys, buttons and the notes window ask for; `full` is for the window alone and changes nothing here. */
export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "blank"
  | "overview"
  | "timer"
  | "reset"
  | "full"
  | { readonly go: number }
  | { readonly minutes: number | null };

type Deck = readonly { readonly steps: number }[];

export const BEGINNING: Show = { index: 0, step: 0, blank: false, overview: false, timer: STANDING };

/** Where a presentation stood, to go on from: nothing lies over the slide, and slides that are no longer there are passed over. */
export function resumed({ index, step, timer }: Show, deck: Deck): Show {
  const there = Math.min(index, deck.length - 1);
  return { ...BEGINNING, index: there, step: Math.min(step, deck[there]?.steps ?? 0), timer };
}

const at = (show: Show, index: number, step: number): Show => ({ ...show, index, step, blank: false, overview: false });

function forward(show: Show, deck: Deck): Show {
  const { index, step } = show;
  if (step < (deck[index]?.steps ?? 0)) return at(show, index, step + 1);
  return index < deck.length - 1 ? at(show, index + 1, 0) : at(show, index, step);
}

/** Back over what was revealed; the slide before it stands as it was left. */
function backward(show: Show, deck: Deck): Show {
  const { index, step } = show;
  if (step > 0) return at(show, index, step - 1);
  return index > 0 ? at(show, index - 1, deck[index - 1]?.steps ?? 0) : at(show, 0, 0);
}

/** What a command makes of where the presentation stands. A black screen comes back first, whatever turns the page. */
export function obey(show: Show, command: Command, deck: Deck, now: number): Show {
  const turns = command === "next" || command === "previous";
  if (turns && show.blank) return { ...show, blank: false };
  if (typeof command === "object") {
    if ("go" in command) return at(show, Math.max(0, Math.min(command.go, deck.length - 1)), 0);
    return { ...show, timer: { ...show.timer, minutes: command.minutes } };
  }
  const ways: Readonly<Record<typeof command, () => Show>> = {
    next: () => forward(show, deck),
    previous: () => backward(show, deck),
    first: () => at(show, 0, 0),
    last: () => at(show, deck.length - 1, 0),
    blank: () => ({ ...show, blank: !show.blank }),
    overview: () => ({ ...show, blank: false, overview: !show.overview }),
    timer: () => ({ ...show, timer: toggled(show.timer, now) }),
    reset: () => ({ ...show, timer: { ...STANDING, minutes: show.timer.minutes } }),
    full: () => show,
  };
  return ways[command]();
}
