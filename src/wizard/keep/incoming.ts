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
let listener: ((source: Source) => void) | undefined;

/** Has answers opened, once the wizard listens. */
export function bring(source: Source): void {
  if (listener) listener(source);
  else waiting = source;
}

/**
 * Hands on what the page was opened with, and whatever is brought or comes into the address of the open page, each once.
 * @returns what ends the listening
 */
export function onArrival(hand: (source: Source) => void): () => void {
  listener = hand;
  if (waiting) hand(waiting);
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
