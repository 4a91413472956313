import { keepInTab, readTab } from "./in-tab.ts";
import type { Show } from "./show.ts";

/** The last presentation of this tab, so that a page loaded anew goes on where it stood. */
export interface Kept {
  /** What was chosen, as `queryOf` spells it. */
  readonly query: string;
  /** What the window of its notes finds it by. */
  readonly room: string;
  /** Where phones opened the site. */
  readonly address: string;
  readonly show: Show;
}

/** Where a presentation begins: in a room that there was, at a place where it stood. Null stands for a new one. */
export interface From {
  readonly room: string | null;
  readonly show: Show | null;
  /** Another room sits here now: the codes taken from the last one, for whatever case, are let go of. */
  readonly anew: boolean;
}

const KEY = "yiyuan-training-present";

export const readKept = () => readTab<Kept>(KEY);
export const keepPresented = (kept: Kept) => keepInTab(KEY, kept);

/** Whether there is anything to go on with: a page was turned or the timer used. */
export function begun({ index, step, timer }: Show): boolean {
  return index + step + timer.before > 0 || timer.since !== null;
}
