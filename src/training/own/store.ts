import type { TrainingCase } from "../case.ts";
import { readFile, toFile } from "./file.ts";
import { OWN_KEY } from "./keeps.ts";

/** Where what could not be read is put aside before anything is written over it. */
const ASIDE = `${OWN_KEY}-aside`;

/** The own cases of this device, and whether something of what is kept could not be read. */
export interface Own {
  readonly cases: readonly TrainingCase[];
  readonly damaged: boolean;
}

function readText(text: string | null): Own {
  if (text === null) return { cases: [], damaged: false };
  const read = readFile(text);
  if ("fault" in read) return { cases: [], damaged: read.fault !== "noCases" };
  const cases = read.cases.flatMap(({ one }) => (one ? [one] : []));
  return { cases, damaged: cases.length < read.cases.length };
}

/** What this device keeps; nothing where it keeps nothing or may not be asked. */
export function readOwn(): Own {
  try {
    return readText(localStorage.getItem(OWN_KEY));
  } catch {
    return { cases: [], damaged: false };
  }
}

/**
 * Changes what is kept, starting from what is kept now, so that two open pages do not undo each other's work.
 * Returns the cases as they are kept; null where the device keeps nothing.
 */
export function changeOwn(change: (cases: readonly TrainingCase[]) => readonly TrainingCase[]) {
  try {
    const text = localStorage.getItem(OWN_KEY);
    const { cases, damaged } = readText(text);
    if (damaged && text !== null) localStorage.setItem(ASIDE, text);
    const changed = change(cases);
    localStorage.setItem(OWN_KEY, toFile(changed));
    return changed;
  } catch {
    return null;
  }
}
