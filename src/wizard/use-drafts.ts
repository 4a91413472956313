import { useRef, useState } from "preact/hooks";
import type { Draft } from "./draft.ts";
import { keepOfTab, ofTab } from "./storage.ts";
import type { Deed } from "./use-session.ts";

/** What is given and not taken in yet, by step. */
export type Drafts = Readonly<Record<string, Draft>>;

/** What is given and not taken in yet. Kept in this tab until it is taken in, wherever the user goes meanwhile. */
export function useDrafts() {
  const [drafts, setState] = useState<Drafts>({});
  /** The drafts as they are now: what is shown after the paint still has the handlers of a rendering before. */
  const now = useRef(drafts);
  /** The drafts that a deed left without a place, by the deed: they are there again once it is taken back. */
  const parked = useRef(new WeakMap<Deed, Drafts>());

  function setDrafts(next: Drafts): void {
    const some = Object.entries(next).filter(([, draft]) => Object.keys(draft).length > 0);
    now.current = Object.fromEntries(some);
    setState(now.current);
    keepOfTab({ drafts: some.length > 0 ? now.current : undefined });
  }

  return {
    drafts,
    setDrafts,
    restore: () => setDrafts(ofTab().drafts ?? {}),
    /** What is given at a step, and not taken in yet, is this from now on. */
    setDraft: (step: string, draft: Draft) => setDrafts({ ...now.current, [step]: draft }),

    /** Follows a deed, or its being taken back: what it moves goes along, what it took in or takes back is no draft any more. */
    follow(deed: Deed, which: "undo" | "redo"): void {
      const { at, keys = [], moves } = deed;
      if (!moves) {
        const rest = Object.entries(now.current[at ?? ""] ?? {}).filter(([key]) => !keys.includes(key));
        if (at !== null) setDrafts({ ...now.current, [at]: Object.fromEntries(rest) });
        return;
      }
      const moved: Record<string, Draft> = { ...parked.current.get(deed) };
      const lost: Record<string, Draft> = {};
      for (const [key, draft] of Object.entries(now.current)) {
        const to = moves[which](key);
        if (to === null) lost[key] = draft;
        else moved[to] = draft;
      }
      parked.current.set(deed, lost);
      setDrafts(moved);
    },
  };
}
