import { useState } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import type { Session } from "../session.ts";
import type { KeepData } from "./keep-words.ts";

interface Props {
  session: Session;
  words: Words;
}

type Loaded = KeepData & { readonly Share: typeof import("./Share.tsx").Share };

/** Fetches what saves, shares and opens answers, with its words. */
export async function loadKeep(): Promise<Loaded> {
  const [{ Share }, { loadKeepData }] = await Promise.all([import("./Share.tsx"), import("./keep-data.ts")]);
  return { Share, ...(await loadKeepData()) };
}

/** Saving, sharing and opening answers, folded and not loaded until it is wanted. */
export function Keep({ session, words }: Props) {
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  function start(): void {
    loadKeep().then(setLoaded, () => setLoaded("failed"));
  }
  return (
    <details class="keep" onToggle={(event) => event.currentTarget.open && start()}>
      <summary>{words.keep}</summary>
      {loaded === "failed" && <p role="alert">{words.keepFailed}</p>}
      {loaded && loaded !== "failed" && <loaded.Share session={session} words={words} keep={loaded} />}
    </details>
  );
}
