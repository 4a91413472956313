import { siteRoot } from "../root.ts";
import { readSettings } from "./settings.ts";

const PLACE_KEY = "yiyuan-place";
/** Kept for the tab's life: the offer to go on has been answered, or reading has gone on without it. */
const VISIT_KEY = "yiyuan-visit";

let forgotten = false;

function pathHere(): string {
  return location.pathname.slice(siteRoot().pathname.length);
}

/** An article's own page, or the last block of the whole text that has come into the upper part of the window. */
function placeHere(): string | undefined {
  const path = pathHere();
  const own = path.match(/^text\/\d+\//);
  if (own) return own[0];
  if (path !== "text/") return;
  let last: Element | undefined;
  for (const block of document.querySelectorAll(".article-grid [data-ref]")) {
    if (block.getBoundingClientRect().top > innerHeight / 3) break;
    last = block;
  }
  return last && `text/#${last.id}`;
}

/** Keeps where one reads, when the page is left or put aside. */
export function keepPlace(): void {
  const at = placeHere();
  if (!at || forgotten || !readSettings().place) return;
  try {
    localStorage.setItem(PLACE_KEY, JSON.stringify({ v: 1, at }));
    settleOffer();
  } catch {
    // Not kept, then.
  }
}

/** Wipes where one stopped reading; this page is not kept either. */
export function forgetPlace(): void {
  forgotten = true;
  try {
    localStorage.removeItem(PLACE_KEY);
  } catch {
    // Where storage is refused there is nothing to wipe.
  }
}

/** No more offers to go on in this tab. */
export function settleOffer(): void {
  sessionStorage.setItem(VISIT_KEY, "1");
}

/** What is kept of an earlier visit, as it is stored, on the pages where to go on is offered. */
export function storedPlace(): string | null {
  if (location.hash !== "" || !["", "text/"].includes(pathHere())) return null;
  try {
    return sessionStorage.getItem(VISIT_KEY) ? null : localStorage.getItem(PLACE_KEY);
  } catch {
    return null;
  }
}
