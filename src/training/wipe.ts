import { whenBack } from "./come-back.ts";

/** Every store of the training begins with one of these, so that one button wipes all; the answers to a case stand under the second. */
export const TRAINING = "yiyuan-training";
export const CASES = "yiyuan-wizard:";

/** Written and taken away again at once: that is how other tabs hear of a wipe, and nothing of it is left. */
const TOLD = `${TRAINING}-wiped`;

function clear(store: Storage): void {
  for (const key of Object.keys(store)) if (key.startsWith(TRAINING) || key.startsWith(CASES)) store.removeItem(key);
}

/** Forgets everything of the training: predictions, drill, own cases, votes, answers given to cases; other tabs are told. Returns whether it could. */
export function wipeTraining(): boolean {
  try {
    for (const store of [localStorage, sessionStorage]) clear(store);
  } catch {
    return false;
  }
  try {
    localStorage.setItem(TOLD, "");
    localStorage.removeItem(TOLD);
  } catch {
    // Where nothing can be written, other tabs have little to forget.
  }
  return true;
}

function isGone(name: string): boolean {
  try {
    return sessionStorage.getItem(name) === null;
  } catch {
    return false;
  }
}

/**
 * Calls back when another tab has wiped the training. Whoever holds records in memory lets go of them then, so that they are not written again.
 * @param name where this tab keeps them: a page that comes back out of the browser's memory has heard nothing, and is called
 * where nothing stands there any more
 */
export function whenWiped(listener: () => void, name?: string): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === TOLD && newValue !== null) listener();
  };
  addEventListener("storage", hear);
  const stop = whenBack(() => {
    if (name !== undefined && isGone(name)) listener();
  });
  return () => {
    removeEventListener("storage", hear);
    stop();
  };
}

/** On every page: what the tab keeps of the training goes when another tab wipes it, wherever the tab stands. */
export function wipeWithOtherTabs(): void {
  whenWiped(() => {
    try {
      clear(sessionStorage);
    } catch {
      // What cannot be reached was not kept.
    }
  });
}
