import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Props<P> {
  /** Fetches the part; the same function each time. */
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** What is said where the part cannot be fetched. */
  failed: string;
}

/** A part of the page that is fetched when the page first shows it; the page is whole without it. */
export function Later<P extends object>({ load, props, failed }: Props<P>) {
  const [part, setPart] = useState<{ readonly Part: ComponentType<P> } | "failed" | null>(null);

  useEffect(() => {
    load().then(
      (Part) => setPart({ Part }),
      () => setPart("failed"),
    );
  }, [load]);

  if (part === "failed") return <p role="alert">{failed}</p>;
  return part && <part.Part {...props} />;
}
