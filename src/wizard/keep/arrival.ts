/** The fragment that carries answers, as `codec.ts` makes it. Apart from it, which is loaded only when one comes. */
const CARRIES = /^#a=/;

/** Takes the answers out of the address bar, so that they stay neither there nor in the history. Null where it has none. */
function take(): string | null {
  const { hash, pathname, search } = location;
  if (!CARRIES.test(hash)) return null;
  history.replaceState(history.state, "", pathname + search);
  return hash;
}

let arrived = typeof location === "undefined" ? null : take();

/**
 * Hands on the fragment that the page was opened with, and any that is typed or followed on the open page, each once.
 * @returns what ends the listening
 */
export function onArrival(hand: (fragment: string) => void): () => void {
  if (arrived !== null) hand(arrived);
  arrived = null;
  const listen = () => {
    const fragment = take();
    if (fragment !== null) hand(fragment);
  };
  addEventListener("hashchange", listen);
  return () => removeEventListener("hashchange", listen);
}
