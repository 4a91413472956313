import { type Session, write } from "./session.ts";

/** The case of the training part that is being worked on, by the address; none where somebody assesses their own. */
export const TRAINING_CASE =
  typeof location === "undefined" ? undefined : /[?&]case=([a-z0-9-]+)/.exec(location.search)?.[1];

/** The one name under which answers are kept, in the tab and, where the user has chosen so, on the device. Those to a training case have their own. */
export const KEPT_UNDER = `yiyuan-wizard${TRAINING_CASE ? `:${TRAINING_CASE}` : ""}`;

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

/** Forgets the session in this tab and on this device. */
export function forget(): void {
  attempt(() => sessionStorage.removeItem(KEPT_UNDER));
  leaveDevice();
}

/** Whether this device keeps a session. */
export function isOnDevice(): boolean {
  return attempt(() => localStorage.getItem(KEPT_UNDER)) != null;
}

/** A kept text and where it was found. */
export interface KeptText {
  readonly text: string;
  readonly from: "tab" | "device";
}

/** What this tab has kept, or else this device; null where there is nothing. */
export function keptText(): KeptText | null {
  const tab = attempt(() => sessionStorage.getItem(KEPT_UNDER));
  if (tab !== null) return { text: tab, from: "tab" };
  const device = attempt(() => localStorage.getItem(KEPT_UNDER));
  return device === null ? null : { text: device, from: "device" };
}

/** Calls back when another tab takes the session off this device: it must not be put there again unasked. */
export function whenOffDevice(listener: () => void): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if ((key === KEPT_UNDER || key === null) && newValue === null) listener();
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
