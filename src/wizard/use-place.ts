import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { questionIn } from "../link.ts";

/** The ways to look at the one session: a question at a time, all on one screen, the text itself as the form. */
export const VIEWS = ["single", "sheet", "text"] as const;
export type View = (typeof VIEWS)[number];

/**
 * Where the user stands and how to move on, in the browser's history: it holds one entry for each step and each view. After a
 * move the page's heading takes the focus.
 */
export function usePlace(page: RefObject<HTMLElement>) {
  const [at, setAt] = useState<string | null>(null);
  const [view, setView] = useState<View>("single");
  /** Set while an earlier answer is being changed: afterwards the user goes on where the way is open. */
  const [changing, setChanging] = useState(false);
  /** Counts the moves to another place. Effects of a rendering before a move know of fewer, and must not spend it on the heading that leaves. */
  const [moves, setMoves] = useState(0);
  const followed = useRef(0);
  /** Counts the restarts in this tab's history: its entries from before the last one lead to no question any more. */
  const run = useRef(0);
  /** What the browser's history says of the place shown. */
  const entry = useRef<object>({});

  /** Shows a place, of which the history is told first: who goes back at once must not go back one place too far. */
  function stand(key: string, to: View, how: "pushState" | "replaceState", address?: string): void {
    entry.current = { at: key, run: run.current, view: to };
    history[how](entry.current, "", address);
    setAt(key);
    setView(to);
  }

  useEffect(() => {
    run.current = history.state?.run ?? 0;
    const follow = (event: PopStateEvent) => {
      // A fragment typed on the open page: read it as on arrival.
      if (questionIn(location.hash)) return location.reload();
      // A link to another part of this page leads away from nothing.
      if (event.state === null && location.hash) return history.replaceState(entry.current, "");
      setMoves((before) => before + 1);
      setChanging(false);
      if (event.state?.run !== run.current) {
        history.replaceState({ at: null, run: run.current, view: event.state?.view ?? "single" }, "");
      }
      entry.current = history.state;
      setAt(history.state.at);
      setView(history.state.view ?? "single");
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  return {
    at,
    view,
    changing,

    /** Stands where the address asks, or else where the user stood before the page was loaded, or else at this place. */
    begin(asked: string | null | undefined, otherwise: string): void {
      const { at: before, view: seen = "single" } = history.state ?? {};
      const address = location.pathname + location.search;
      stand(asked ?? before ?? otherwise, asked === undefined ? seen : "single", "replaceState", address);
    },

    /**
     * Goes to a step or the result.
     * @param isChange an earlier answer is to be changed there
     */
    go(key: string, isChange = false, to: View = view): void {
      setMoves((before) => before + 1);
      setChanging(isChange);
      stand(key, to, "pushState");
    },

    /** From now on the entries of the history lead nowhere. */
    leaveAll(): void {
      run.current += 1;
    },

    /** After a move the heading takes the focus, as soon as it stands on the page. */
    arrived(): void {
      const heading = page.current?.querySelector("h1");
      if (followed.current >= moves || !heading) return;
      followed.current = moves;
      heading.focus();
    },
  };
}
