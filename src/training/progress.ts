import { CASES, TRAINING } from "./wipe.ts";

/** What this device remembers of somebody's training: nothing but their own predictions and what they missed. */
export interface Progress {
  readonly v: 1;
  /** By case: the disposition predicted for each person, in order. */
  readonly predictions: Readonly<Record<string, readonly string[]>>;
  /** By question of the drill: how many times in a row it was answered right; 0 after a miss. */
  readonly drill: Readonly<Record<string, number>>;
}

const NOTHING: Progress = { v: 1, predictions: {}, drill: {} };

/** What this device remembers; nothing where it keeps nothing or what it kept cannot be read. */
export function readProgress(): Progress {
  try {
    const kept = JSON.parse(localStorage.getItem(TRAINING) ?? "null");
    return kept?.v === 1 ? { ...NOTHING, ...kept } : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Remembers a change. Returns whether the device could keep it. */
export function keepProgress(change: Partial<Omit<Progress, "v">>): boolean {
  try {
    localStorage.setItem(TRAINING, JSON.stringify({ ...readProgress(), ...change }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the answers given to a case in the self-assessment, in this tab and on this device. */
export function forgetPractice(slug: string): void {
  try {
    for (const store of [localStorage, sessionStorage])
      for (const name of [slug, `${slug}-tab`]) store.removeItem(CASES + name);
  } catch {
    // What cannot be reached was not kept.
  }
}
