import { useEffect, useState } from "preact/hooks";
import type { Words } from "../words.ts";
import { onArrival } from "./arrival.ts";
import type { KeepData } from "./keep-words.ts";
import type { Shared } from "./read.ts";

interface Props {
  session: Shared;
  words: Words;
  /** Puts a session in place of the one that is there. */
  onTake: (session: Shared) => void;
}

type Loaded = KeepData & {
  readonly Share: typeof import("./Share.tsx").Share;
  readonly Opening: typeof import("./Opening.tsx").Opening;
};

async function load(): Promise<Loaded> {
  const [{ Share }, { Opening }, { loadKeepData }] = await Promise.all([
    import("./Share.tsx"),
    import("./Opening.tsx"),
    import("./keep-data.ts"),
  ]);
  return { Share, Opening, ...(await loadKeepData()) };
}

/** What saving and sharing needs, loaded on use. */
function useKeep() {
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  const start = () => load().then(setLoaded, () => setLoaded("failed"));
  return { loaded, start };
}

/** Saving, sharing and opening answers, folded until it is wanted. */
export function Keep({ session, words, onTake }: Props) {
  const { loaded, start } = useKeep();
  return (
    <details class="keep" onToggle={(event) => event.currentTarget.open && start()}>
      <summary>{words.keep}</summary>
      {loaded === "failed" && <p role="alert">{words.keepFailed}</p>}
      {loaded && loaded !== "failed" && <loaded.Share {...{ session, words, onTake }} keep={loaded} />}
    </details>
  );
}

/** What a link brought: nothing until one has come and the answers of this tab have been read. */
export function Arrival({ session, words, onTake, ready }: Props & { ready: boolean }) {
  const { loaded, start } = useKeep();
  const [fragment, setFragment] = useState<{ readonly text: string; readonly count: number } | null>(null);
  useEffect(() => {
    if (!ready) return;
    return onArrival((text) => {
      setFragment((before) => ({ text, count: (before?.count ?? 0) + 1 }));
      start();
    });
  }, [ready]);
  if (!fragment || !loaded) return null;
  if (loaded === "failed") return <p role="alert">{words.keepFailed}</p>;
  return (
    <loaded.Opening
      key={fragment.count}
      {...{ session, words, onTake }}
      keep={loaded}
      source={{ kind: "link", text: fragment.text }}
    />
  );
}
