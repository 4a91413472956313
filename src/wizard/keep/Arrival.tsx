import { useEffect, useState } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import type { Session } from "../session.ts";
import { onArrival, type Source } from "./incoming.ts";
import type { KeepData } from "./keep-words.ts";

interface Props {
  session: Session;
  words: Words;
  /** Puts a session in place of the one that is there. */
  onTake: (session: Session) => void;
  /** The answers of this tab have been read. */
  ready: boolean;
}

type Loaded = KeepData & { readonly Opening: typeof import("./Opening.tsx").Opening };

async function load(): Promise<Loaded> {
  const [{ Opening }, { loadKeepData }] = await Promise.all([import("./Opening.tsx"), import("./keep-data.ts")]);
  return { Opening, ...(await loadKeepData()) };
}

/** What a link or a file brought: nothing until one has come. Stays above the questions, wherever they lead, so that it can be taken back. */
export function Arrival({ session, words, onTake, ready }: Props) {
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  const [come, setCome] = useState<{ readonly source: Source; readonly count: number } | null>(null);
  useEffect(() => {
    if (!ready) return;
    return onArrival((source) => {
      setCome((before) => ({ source, count: (before?.count ?? 0) + 1 }));
      load().then(setLoaded, () => setLoaded("failed"));
    });
  }, [ready]);
  if (!come || !loaded) return null;
  if (loaded === "failed") return <p role="alert">{words.keepFailed}</p>;
  return (
    <loaded.Opening
      key={come.count}
      session={session}
      words={words}
      keep={loaded}
      source={come.source}
      onTake={onTake}
    />
  );
}
