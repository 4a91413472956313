import { keepOfTab, type Offer, ofTab } from "../storage.ts";

/** Where answers come from: the fragment of a link, or the text of a file. */
export interface Source {
  readonly kind: "link" | "file";
  readonly text: string;
}

/**
 * What a fragment brings that looks like one of `codec.ts`, whole or damaged, as it is or in percent-encoding; null where it
 * does not. Apart from the codec, which is loaded only when one comes.
 */
export function sourceOf(hash: string): Source | null {
  return /^#(a|%61)(=|%|$)/.test(hash) ? { kind: "link", text: hash } : null;
}

/** Takes the answers out of the address bar, so that they stay neither there nor in the history. Null where it has none. */
function take(): Source | null {
  const { hash, pathname, search } = location;
  const source = sourceOf(hash);
  if (source) history.replaceState(history.state, "", pathname + search);
  return source;
}

let waiting = typeof location === "undefined" ? null : take();
let listener: ((offer: Offer) => void) | undefined;

/** Has answers opened, once the wizard listens. They are not lost where the page is loaded again before it has read them. */
export function bring(source: Source): void {
  keepOfTab({ offer: { source } });
  if (listener) listener({ source });
  else waiting = source;
}

/**
 * Hands on what the page was opened with, or was about before it was loaded again, and whatever is brought or comes into the
 * address of the open page, each once.
 * @returns what ends the listening
 */
export function onArrival(hand: (offer: Offer) => void): () => void {
  listener = hand;
  if (waiting) bring(waiting);
  else {
    const { offer } = ofTab();
    if (offer?.source) hand(offer);
  }
  waiting = null;
  const listen = () => {
    const source = take();
    if (source) bring(source);
  };
  addEventListener("hashchange", listen);
  return () => {
    listener = undefined;
    removeEventListener("hashchange", listen);
  };
}
