import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Props<Own> {
  /** Fetches the part; the same function at every rendering. */
  load: () => Promise<ComponentType<Own>>;
  /** What the part is given. */
  given: Own;
  waiting: string;
  failed: string;
}

/** A part of the page whose script is fetched once it is needed, and what to say until then, or where it cannot be fetched. */
export function Later<Own extends object>({ load, given, waiting, failed }: Props<Own>) {
  const [Part, setPart] = useState<ComponentType<Own> | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setMissing(true),
    );
  }, [load]);
  if (Part) return <Part {...given} />;
  return <p class="hint">{missing ? failed : waiting}</p>;
}
