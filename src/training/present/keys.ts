import type { Command } from "./show.ts";

/** Remotes send PageUp, PageDown, `.`, F5 and Escape. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  ".": "blank",
  b: "blank",
  B: "blank",
  o: "overview",
  O: "overview",
  Escape: "overview",
  f: "full",
  F: "full",
  F5: "full",
  t: "timer",
  T: "timer",
};

/** Keys that no field has a use for: a remote turns the page also while a code is typed. */
const EVERYWHERE = new Set(["PageDown", "PageUp", "F5"]);
/** Keys that a button, a link or a summary is pressed with. */
const PRESSES = new Set([" ", "Enter"]);

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "isComposing">;

/**
 * What a key asks for while presenting; null where it is left to the browser or to what has the focus.
 * @param focus what has it: a field takes all keys but those of remotes, a control those it is pressed with
 */
export function commandOf(event: Pressed, focus: "field" | "control" | "none"): Command | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  if (focus === "field" && !EVERYWHERE.has(event.key)) return null;
  if (focus === "control" && PRESSES.has(event.key)) return null;
  return KEYS[event.key] ?? null;
}

/** What kind of thing has the focus. */
export function focusOf(target: EventTarget | null): "field" | "control" | "none" {
  if (!(target instanceof Element)) return "none";
  if (target.closest("input, select, textarea")) return "field";
  return target.closest("button, a, summary") ? "control" : "none";
}
