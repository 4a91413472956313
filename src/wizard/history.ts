/** A present with what was before it and what was undone: values that are never changed in place. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** What was undone, the next to come back first. */
  readonly future: readonly T[];
}

/** How many moments are kept. The oldest go first, so that a long session does not grow without end. */
export const MOST_MOMENTS = 200;

/** A history in which nothing has happened yet. */
export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/**
 * The history after something new. What had been undone is gone.
 * @param joined the new moment only goes on with the present one, as a further letter of the same word does, and takes its place
 */
export function record<T>({ past, present }: History<T>, next: T, joined = false): History<T> {
  return { past: joined ? past : [...past, present].slice(-MOST_MOMENTS), present: next, future: [] };
}

/** The history one moment back; unchanged where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  return past.length === 0
    ? history
    : { past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future] };
}

/** The history one undone moment on; unchanged where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return future.length === 0 ? history : { past: [...past, present], present: next as T, future: later };
}
