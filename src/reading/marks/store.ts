import { type Annotation, readAnnotations } from "./annotation.ts";

/** Where the device keeps the annotations. */
export const MARKS_KEY = "yiyuan-marks";
const DAMAGED_KEY = `${MARKS_KEY}-damaged`;

let memory: readonly Annotation[] = [];
let damaged = false;
/** Nothing is written while something unreadable could not be put aside, for it would be lost. */
let blocked = false;

/** What cannot be read is put aside as it is and never written over. */
function putAside(stored: string): void {
  damaged = true;
  try {
    let key = DAMAGED_KEY;
    for (let copy = 2; localStorage.getItem(key) !== null; copy += 1) key = `${DAMAGED_KEY}-${copy}`;
    localStorage.setItem(key, stored);
    localStorage.removeItem(MARKS_KEY);
  } catch {
    blocked = true;
  }
}

function parsed(stored: string): ReturnType<typeof readAnnotations> {
  try {
    return readAnnotations(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** The annotations on this device, in the order they were made; those of this page alone where the device keeps nothing. */
export function readMarks(): readonly Annotation[] {
  if (blocked) return memory;
  let stored: string | null;
  try {
    stored = localStorage.getItem(MARKS_KEY);
  } catch {
    return memory;
  }
  if (stored === null) return memory;
  const reading = parsed(stored);
  memory = reading?.annotations ?? [];
  if (!reading || reading.faults.length > 0) {
    putAside(stored);
    if (memory.length > 0) changeMarks((annotations) => annotations);
  }
  return memory;
}

/** Whether something was found that could not be read, and was put aside. */
export const foundDamage = (): boolean => damaged;

/**
 * Changes the annotations as they stand now, another window's changes included.
 * @returns whether the device keeps them
 */
export function changeMarks(change: (annotations: readonly Annotation[]) => readonly Annotation[]): boolean {
  memory = change(readMarks());
  if (blocked) return false;
  try {
    localStorage.setItem(MARKS_KEY, JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}

/** Tells of changes that other windows make. */
export function onOtherWindow(act: () => void): void {
  addEventListener("storage", ({ key }) => {
    if (key !== MARKS_KEY && key !== null) return;
    memory = [];
    act();
  });
}
