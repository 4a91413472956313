import { useEffect, useRef, useState } from "preact/hooks";
import { begin, type History, record, redo, undo } from "./history.ts";
import { newSession, type Session } from "./session.ts";
import { forget, type KeptText, keep, keepOfTab, leaveDevice, whenDeviceChanges } from "./storage.ts";

/** What was done to the session, in words, and the place where it can be seen. */
export interface Deed {
  readonly name: string;
  readonly at: string | null;
  /** Deeds in a row with the same of these are one, as the letters of a name are. */
  readonly joins?: string;
  /** It puts something in place of what stood there already, to which one wants to come back: it joins no deed before it. */
  readonly anew?: boolean;
  /** The answers that it took in or took away. */
  readonly keys?: readonly string[];
  /** Where it has moved a step, by its key, and from where taking it back moves one; null where there is no place for it. */
  readonly moves?: Readonly<Record<"undo" | "redo", (key: string) => string | null>>;
}

interface Moment {
  readonly session: Session;
  readonly deed: Deed | null;
}

/**
 * The session with its past, kept in the tab and, where chosen, on the device.
 * @param builtOn stands in for the day until the browser's own is known
 * @param onTaken another tab has taken the session off the device, or has put its own there: this one stays in its tab from now on
 */
export function useSession(builtOn: string, onTaken: (gone: boolean) => void) {
  const [moments, setMoments] = useState<History<Moment>>(() => begin({ session: newSession(builtOn), deed: null }));
  const [onDevice, setState] = useState(false);
  /** Counts the times the whole session was put in place of another, so that no field keeps what it held before. */
  const [epoch, setEpoch] = useState(0);
  const { session, deed } = moments.present;
  const latest = useRef((_gone: boolean) => {});
  latest.current = (gone) => {
    if (!onDevice) return;
    setOnDevice(false);
    onTaken(gone);
  };
  useEffect(() => whenDeviceChanges((gone) => latest.current(gone)), []);

  function setOnDevice(on: boolean): void {
    setState(on);
    keepOfTab({ onDevice: on });
  }

  function turn(to: History<Moment>): void {
    setMoments(to);
    keep(to.present.session, onDevice);
  }

  return {
    session,
    epoch,
    onDevice,
    canUndo: moments.past.length > 0,
    canRedo: moments.future.length > 0,

    /**
     * Puts a session in place of this one, with no past.
     * @param text where it was kept: one from the device is this tab's from now on, too; a new one, null, is written nowhere
     */
    start(next: Session, text: KeptText | null): void {
      setMoments(begin({ session: next, deed: null }));
      setOnDevice(text?.onDevice ?? false);
      if (text?.from === "device") keep(next, false);
      setEpoch((before) => before + 1);
    },

    /** Changes what is said of the present session beside its answers: that is nothing to undo. */
    amend(next: Session): void {
      setMoments({ ...moments, present: { session: next, deed } });
      keep(next, onDevice);
    },

    /** Goes on with a changed session. Returns whether it could be kept. */
    change(next: Session, deed: Deed): boolean {
      const joined = deed.joins !== undefined && !deed.anew && moments.present.deed?.joins === deed.joins;
      setMoments(record(moments, { session: next, deed }, joined));
      return keep(next, onDevice);
    },

    /** Takes back the last deed and returns it; null where there is none. */
    undo(): Deed | null {
      if (moments.past.length === 0) return null;
      turn(undo(moments));
      return deed;
    },

    /** Does again what was taken back and returns it; null where there is nothing. */
    redo(): Deed | null {
      const next = redo(moments);
      if (next === moments) return null;
      turn(next);
      return next.present.deed;
    },

    /** Chooses whether the session is kept on this device, too. Returns whether it could be kept. */
    chooseDevice(on: boolean): boolean {
      setOnDevice(on);
      const done = keep(session, on);
      if (!on) leaveDevice();
      return done;
    },

    /** Wipes everything: tab, device, and what could be undone. */
    wipe(next: Session): void {
      setOnDevice(false);
      forget();
      setMoments(begin({ session: next, deed: null }));
      setEpoch((before) => before + 1);
    },
  };
}
