import { keepProgress, readProgress } from "../progress.ts";
import { TRAINING } from "../wipe.ts";
import type { Question } from "./question.ts";
import type { Streaks } from "./schedule.ts";

/** One question answered. */
export interface Given {
  readonly question: Question;
  /** What was answered, in words. */
  readonly words: string;
  readonly right: boolean;
}

/** Where what was answered stands in this tab. */
export const nameOf = (seed: string) => `${TRAINING}-drill:${seed}`;

/** What was answered in this tab, of a shared set or, with an empty seed, without end. Nothing where the tab keeps nothing. */
export function keptGiven(seed: string): readonly Given[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(seed)) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keeps what was answered in this tab, so that a reload loses nothing; an empty list forgets it. */
export function keepGiven(seed: string, given: readonly Given[]): void {
  try {
    if (given.length === 0) sessionStorage.removeItem(nameOf(seed));
    else sessionStorage.setItem(nameOf(seed), JSON.stringify(given));
  } catch {
    // Without a store a reload begins anew.
  }
}

/**
 * Remembers on this device whether a key was answered right, on top of what the device remembers now: another tab may have wiped it.
 * Returns what is remembered then; where the device keeps nothing, on top of what this page knows.
 */
export function remember(streaks: Streaks, { question: { key }, right }: Given): Streaks {
  const onTop = (drill: Streaks): Streaks => ({ ...drill, [key]: right ? (drill[key] ?? 0) + 1 : 0 });
  const drill = onTop(readProgress().drill);
  return keepProgress({ drill }) ? drill : onTop(streaks);
}
