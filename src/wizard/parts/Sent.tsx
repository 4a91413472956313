import { useEffect, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Words } from "../../wording/words.ts";

/** The addresses that the browser recorded requests to, each once. */
function recorded(): string[] {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return [...new Set(names)].filter((name) => !name.startsWith("data:")).sort();
}

/** A static file of this site has its origin and nothing behind its path that could carry words. */
function isOwnFile(address: string): boolean {
  const { origin, search, hash } = new URL(address);
  return origin === location.origin && search === "" && hash === "";
}

/** What the page has asked for by the browser's own record, so that one can see that nothing was sent. */
export function Sent({ words }: { words: Words }) {
  const { sent } = words.core;
  const [requests, setRequests] = useState(recorded);
  useEffect(() => {
    const observer = new PerformanceObserver(() => setRequests(recorded()));
    observer.observe({ type: "resource" });
    return () => observer.disconnect();
  }, []);
  const others = requests.filter((address) => !isOwnFile(address));
  const count = others.length === 0 ? fill(sent.own, { n: requests.length }) : fill(sent.other, { n: others.length });
  return (
    <div class="sent">
      <p>{count}</p>
      <p class="hint">{sent.policy}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached with the keyboard. */}
      <section class="sent__files" aria-label={sent.title} tabIndex={0}>
        <ul>
          {requests.map((address) => (
            <li key={address}>
              {isOwnFile(address) ? new URL(address).pathname : address}
              {!isOwnFile(address) && <strong>（{sent.mark}）</strong>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
