import type { TrainingCase } from "../case.ts";
import { readKept, toFile } from "./file.ts";
import { ASIDE_KEY, OWN_KEY } from "./keeps.ts";
import { andUnsaved, NOTHING_UNSAVED, type Unsaved, withUnsaved } from "./unsaved.ts";

/** The own cases of this device, and whether something of what is kept, here or put aside, could not be read. */
export interface Own {
  readonly cases: readonly TrainingCase[];
  readonly damaged: boolean;
}

/** What is kept, read: also the entries that could not be, and whether nothing at all could. */
interface Kept extends Own {
  readonly unread: readonly unknown[];
  readonly lost: boolean;
}

/** What stands under a name, as text; undefined where the device may not be asked. */
function textAt(name: string): string | null | undefined {
  try {
    return localStorage.getItem(name);
  } catch {
    return undefined;
  }
}

function readText(text: string | null | undefined): Kept {
  const read = text ? readKept(text) : { cases: [], unread: [] };
  if (read === null) return { cases: [], unread: [], lost: true, damaged: true };
  return { ...read, lost: false, damaged: read.unread.length > 0 || Boolean(textAt(ASIDE_KEY)) };
}

/** What this device keeps; nothing where it keeps nothing or may not be asked. */
export function readOwn(): Own {
  const { cases, damaged } = readText(textAt(OWN_KEY));
  return { cases, damaged };
}

/** All that is kept and could not be read, as the text of one file. */
export function unreadText(): string {
  const text = textAt(OWN_KEY);
  const { unread, lost } = readText(text);
  return [textAt(ASIDE_KEY), lost && text, unread.length > 0 && toFile([], unread)].filter(Boolean).join("\n");
}

/** Puts aside a text of which nothing could be read, once, after what is there. Throws where there is no room. */
function putAside(text: string): void {
  const before = localStorage.getItem(ASIDE_KEY) ?? "";
  // It is there already where the room ended after it had been put aside.
  if (!before.endsWith(text)) localStorage.setItem(ASIDE_KEY, before ? `${before}\n${text}` : text);
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
 * could not keep before. Entries that cannot be read stay beside them. Returns what the page is to show then; what could not be
 * kept stays on the page, to be kept with the next change.
 */
export function changeOwn(change: (cases: readonly TrainingCase[]) => readonly TrainingCase[], page: OnPage): OnPage {
  const text = textAt(OWN_KEY);
  const kept = text === undefined ? null : readText(text);
  const before = kept ? withUnsaved(kept.cases, page.unsaved) : page.cases;
  const cases = change(before);
  const damaged = kept?.damaged ?? page.damaged;
  try {
    if (kept?.lost && text) putAside(text);
    localStorage.setItem(OWN_KEY, toFile(cases, kept?.unread));
    return { cases, damaged, unsaved: NOTHING_UNSAVED };
  } catch {
    return { cases, damaged, unsaved: andUnsaved(page.unsaved, before, cases) };
  }
}
