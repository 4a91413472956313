/** Where answers come from: the fragment of a link, or the text of a file. */
export interface Source {
  readonly kind: "link" | "file";
  readonly text: string;
}

/** The fragment that carries answers, as `codec.ts` makes it. Apart from it, which is loaded only when one comes. */
const CARRIES = /^#a=/;

/** Takes the answers out of the address bar, so that they stay neither there nor in the history. Null where it has none. */
function take(): Source | null {
  const { hash, pathname, search } = location;
  if (!CARRIES.test(hash)) return null;
  history.replaceState(history.state, "", pathname + search);
  return { kind: "link", text: hash };
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
