import type { TrainingCase } from "../case.ts";
import { readFile, toFile } from "./file.ts";
import { OWN_KEY } from "./keeps.ts";
import { andUnsaved, NOTHING_UNSAVED, type Unsaved, withUnsaved } from "./unsaved.ts";

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

/** What is kept, as text; undefined where the device may not be asked. */
function keptText(): string | null | undefined {
  try {
    return localStorage.getItem(OWN_KEY);
  } catch {
    return undefined;
  }
}

/** What this device keeps; nothing where it keeps nothing or may not be asked. */
export function readOwn(): Own {
  return readText(keptText() ?? null);
}

/** The own cases as they stand on a page: what is kept, and what could not be kept. */
export interface OnPage extends Own {
  readonly unsaved: Unsaved;
}

/** The own cases as a page shows them once what is kept has been read anew. */
export function readAgain({ unsaved }: Pick<OnPage, "unsaved">): OnPage {
  const { cases, damaged } = readOwn();
  return { cases: withUnsaved(cases, unsaved), damaged, unsaved };
}

/**
 * Changes the own cases, starting from what is kept now, so that two open pages do not undo each other's work, with what this page
 * could not keep before. Returns how they stand then; what could not be kept stays on the page, to be kept with the next change.
 */
export function changeOwn(change: (cases: readonly TrainingCase[]) => readonly TrainingCase[], page: OnPage): OnPage {
  const text = keptText();
  const kept = text === undefined ? null : readText(text);
  const before = kept ? withUnsaved(kept.cases, page.unsaved) : page.cases;
  const cases = change(before);
  const { damaged } = page;
  try {
    if (kept?.damaged && text) localStorage.setItem(ASIDE, text);
    localStorage.setItem(OWN_KEY, toFile(cases));
    return { cases, damaged, unsaved: NOTHING_UNSAVED };
  } catch {
    return { cases, damaged, unsaved: andUnsaved(page.unsaved, before, cases) };
  }
}
