import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "./words.ts";

interface Props<P> {
  /** Fetches the part; the same function each time, so that a part is fetched once. */
  load: () => Promise<ComponentType<P>>;
  props: P;
  words: Words;
  /** The part stands on the page. */
  onReady: () => void;
}

/** A part of the page that is fetched when it is first needed. Where it cannot be fetched, the page says so and loses nothing. */
export function Lazy<P extends object>({ load, props, words, onReady }: Props<P>) {
  const [fetched, setFetched] = useState<{ load: typeof load; part: ComponentType<P> | null }>({ load, part: null });
  const [failed, setFailed] = useState(false);
  const { views } = words.core;

  useEffect(() => {
    let current = true;
    setFailed(false);
    load().then(
      (part) => current && setFetched({ load, part }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [load]);

  const Part = fetched.load === load ? fetched.part : null;
  useEffect(() => {
    if (Part) onReady();
  }, [Part]);

  if (Part) return <Part {...props} />;
  if (!failed) return <p class="hint">{views.loading}</p>;
  return (
    <div class="errors" role="alert">
      <p>{views.failed}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {views.reload}
      </button>
    </div>
  );
}
