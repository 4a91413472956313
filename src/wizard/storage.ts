import type { Source } from "./keep/incoming.ts";
import { type Session, write } from "./session.ts";
import type { Drafts } from "./use-drafts.ts";

/** The case of the training part that is being worked on, by the address; none where somebody assesses their own. */
export const TRAINING_CASE =
  typeof location === "undefined" ? undefined : /[?&]case=([a-z0-9-]+)/.exec(location.search)?.[1];

/** The one name under which answers are kept, in the tab and, where the user has chosen so, on the device. Those to a training case have their own. */
export const KEPT_UNDER = `yiyuan-wizard${TRAINING_CASE ? `:${TRAINING_CASE}` : ""}`;

/** What the window hears once everything was wiped, so that nothing of it stays on the page. */
export const WIPED = "yiyuan-wizard-wiped";

/** Beside it, what belongs to this tab alone. */
const OF_TAB = `${KEPT_UNDER}-tab`;

/** A browser may forbid storage: then the session lives in memory only, and nothing else is lost. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/** Keeps the session in this tab and, where the user has chosen so, on this device. Returns whether all of it could be kept. */
export function keep(session: Session, onDevice: boolean): boolean {
  const text = write(session);
  const put = (store: () => Storage) =>
    attempt(() => {
      store().setItem(KEPT_UNDER, text);
      return true;
    }) ?? false;
  const inTab = put(() => sessionStorage);
  return onDevice ? put(() => localStorage) && inTab : inTab;
}

/** Takes the session off this device; the tab keeps it. */
export function leaveDevice(): void {
  attempt(() => localStorage.removeItem(KEPT_UNDER));
}

/** Forgets all answers in this tab and on this device, those to training cases too; working on a training case, those to this case only. */
export function forget(): void {
  const own = (name: string) => (TRAINING_CASE ? [KEPT_UNDER, OF_TAB].includes(name) : name.startsWith(KEPT_UNDER));
  for (const store of [() => sessionStorage, () => localStorage])
    attempt(() => {
      for (const name of Object.keys(store()).filter(own)) store().removeItem(name);
    });
}

/** Answers of a link or a file that the user was asked about, and, once they were taken, what they took the place of. */
export interface Offer {
  readonly source: Source;
  readonly mine?: { readonly text: string; readonly drafts: Drafts };
}

/** What belongs to a tab alone. */
export interface OfTab {
  /** The answers of this tab are those that the device keeps, too: other tabs have their own. */
  readonly onDevice?: true | undefined;
  /** What is given and not taken in yet, by step and key. */
  readonly drafts?: Drafts | undefined;
  readonly offer?: Offer | undefined;
}

/** What this tab has kept for itself; nothing where that cannot be read. */
export function ofTab(): OfTab {
  return attempt(() => JSON.parse(sessionStorage.getItem(OF_TAB) ?? "{}")) ?? {};
}

/** Changes what this tab keeps for itself; what is undefined it keeps no longer. */
export function keepOfTab(change: OfTab): void {
  const text = JSON.stringify({ ...ofTab(), ...change });
  attempt(() => (text === "{}" ? sessionStorage.removeItem(OF_TAB) : sessionStorage.setItem(OF_TAB, text)));
}

/** A kept text, where it was found, and whether it is kept on the device. */
export interface KeptText {
  readonly text: string;
  readonly from: "tab" | "device";
  readonly onDevice: boolean;
}

/** What this tab has kept, or else this device; null where there is nothing. */
export function keptText(): KeptText | null {
  const tab = attempt(() => sessionStorage.getItem(KEPT_UNDER));
  const device = attempt(() => localStorage.getItem(KEPT_UNDER));
  if (tab !== null) return { text: tab, from: "tab", onDevice: device !== null && ofTab().onDevice === true };
  return device === null ? null : { text: device, from: "device", onDevice: true };
}

/**
 * Calls back when another tab takes the session off this device, or keeps its own there: this tab's must not be put there again
 * unasked.
 */
export function whenDeviceChanges(listener: (gone: boolean) => void): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === KEPT_UNDER || key === null) listener(newValue === null);
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
