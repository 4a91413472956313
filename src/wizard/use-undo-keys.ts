import { useEffect, useRef } from "preact/hooks";

/** Undoes on Ctrl+Z or ⌘Z, does again with Shift or on Ctrl+Y, wherever on the page the keys are pressed. */
export function useUndoKeys(turn: (which: "undo" | "redo") => void): void {
  // One key may follow another before effects have run: each finds what the last rendering knows.
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      latest.current(key === "y" || event.shiftKey ? "redo" : "undo");
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

/** Whether a key goes to words being written, which have an undo of their own. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("textarea, input:not([type=radio], [type=checkbox])");
}
