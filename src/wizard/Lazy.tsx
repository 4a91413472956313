import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "../wording/words.ts";

type Load<P> = () => Promise<ComponentType<P>>;

interface Props<P> {
  /** Fetches the part; the same function each time, so that a part is fetched once. */
  load: Load<P>;
  props: P;
  words: Words;
  /** The part stands on the page. */
  onReady?: () => void;
}

/** What has been fetched already stands at once. */
const fetched = new Map<unknown, unknown>();

/** A part of the page that is fetched when it is first needed. Where it cannot be fetched, the page says so and loses nothing. */
export function Lazy<P extends object>({ load, props, words, onReady }: Props<P>) {
  const [failed, setFailed] = useState<Load<P> | null>(null);
  const [, setArrived] = useState<Load<P> | null>(null);
  const { views } = words.core;
  const Part = fetched.get(load) as ComponentType<P> | undefined;

  useEffect(() => {
    const arrive = () => setArrived(() => load);
    if (fetched.has(load)) return arrive();
    load().then(
      (part) => {
        // Asked for in two places at once, it comes twice: what stands already must not be put in place of itself.
        if (!fetched.has(load)) fetched.set(load, part);
        arrive();
      },
      () => setFailed(() => load),
    );
  }, [load]);

  useEffect(() => {
    if (Part) onReady?.();
  }, [Part]);

  if (Part) return <Part {...props} />;
  if (failed !== load) return <p class="hint">{views.loading}</p>;
  return (
    <div class="errors" role="alert">
      <p>{views.failed}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {views.reload}
      </button>
    </div>
  );
}
