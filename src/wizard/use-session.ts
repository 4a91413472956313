import { useEffect, useRef, useState } from "preact/hooks";
import { begin, type History, record, redo, undo } from "./history.ts";
import { newSession, type Session } from "./session.ts";
import { forget, type KeptText, keep, keepOfTab, leaveDevice, whenDeviceChanges } from "./storage.ts";

/** What was done to the session, in words, and the place where it can be seen. */
export interface Deed {
  readonly name: string;
  readonly at: string | null;
  /** Deeds in a row with the same of these are one, as the letters of a name are, while one stays in the field. */
  readonly joins?: string;
  /** It put a whole session in place of another. */
  readonly whole?: boolean;
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
  const [refused, setRefused] = useState(false);
  /** Counts the times the page began: 0 until what was kept has been read. */
  const [epoch, setEpoch] = useState(0);
  /** Counts the times one session was put in place of another, so that no part of the page keeps what it held before. */
  const [replaced, setReplaced] = useState(0);
  const { session } = moments.present;
  /** The moments as they are now: what is shown after the paint still has the handlers of a rendering before. */
  const now = useRef(moments);
  /** Counts the fields that one has come to. */
  const stay = useRef(0);
  const latest = useRef((_gone: boolean) => {});
  latest.current = (gone) => {
    if (!onDevice) return;
    setOnDevice(false);
    onTaken(gone);
  };
  useEffect(() => {
    addEventListener("focusin", () => {
      stay.current += 1;
    });
    return whenDeviceChanges((gone) => latest.current(gone));
  }, []);

  function setOnDevice(on: boolean): void {
    setState(on);
    keepOfTab({ onDevice: on || undefined });
  }

  function put(next: History<Moment>, on = onDevice): boolean {
    now.current = next;
    setMoments(next);
    const done = keep(next.present.session, on);
    setRefused(!done);
    return done;
  }

  /** Goes to another moment, by a deed that is done or taken back. */
  function turn(next: History<Moment>, deed: Deed | null): Deed | null {
    put(next);
    if (deed?.whole) setReplaced((before) => before + 1);
    return deed;
  }

  /** Begins with a session that has no past. */
  function anew(next: Session): void {
    now.current = begin({ session: next, deed: null });
    setMoments(now.current);
    setEpoch((before) => before + 1);
  }

  return {
    session,
    epoch,
    onDevice,
    /** The browser did not keep what was given last. */
    refused,
    /** Tells one whole session from another that was put in its place. */
    life: `${epoch} ${replaced}`,
    /** The session as it is at the moment of a deed. */
    sessionNow: () => now.current.present.session,
    canUndo: moments.past.length > 0,
    canRedo: moments.future.length > 0,

    /**
     * Puts a session in place of this one, with no past.
     * @param text where it was kept: one from the device is this tab's from now on, too; a new one, null, is written nowhere
     */
    start(next: Session, text: KeptText | null): void {
      setOnDevice(text?.onDevice ?? false);
      if (text?.from === "device") keep(next, false);
      anew(next);
    },

    /** Changes what is said of the present session beside its answers: that is nothing to undo. */
    amend(next: Session): void {
      const { present, ...around } = now.current;
      put({ ...around, present: { ...present, session: next } });
    },

    /** Goes on with a changed session. */
    change(next: Session, deed: Deed): void {
      const joins = deed.joins && `${deed.joins} ${stay.current}`;
      const joined = joins !== undefined && now.current.present.deed?.joins === joins;
      turn(record(now.current, { session: next, deed: joins ? { ...deed, joins } : deed }, joined), deed);
    },

    /** Takes back the last deed and returns it; null where there is none. */
    undo(): Deed | null {
      const { past, present } = now.current;
      return past.length === 0 ? null : turn(undo(now.current), present.deed);
    },

    /** Does again what was taken back and returns it; null where there is nothing. */
    redo(): Deed | null {
      const next = redo(now.current);
      return next === now.current ? null : turn(next, next.present.deed);
    },

    /** Chooses whether the session is kept on this device, too. Returns whether it could be kept. */
    chooseDevice(on: boolean): boolean {
      const done = put(now.current, on);
      // Where the device refuses, the tab may still keep it.
      if (on && !done) put(now.current, false);
      setOnDevice(on && done);
      if (!on) leaveDevice();
      return done;
    },

    /** Wipes everything: tab, device, and what could be undone. */
    wipe(next: Session): void {
      setOnDevice(false);
      setRefused(false);
      forget();
      anew(next);
    },
  };
}
