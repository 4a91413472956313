import { useState } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import type { Session } from "../session.ts";

type Shown = typeof import("./PathChart.tsx");
interface Loaded {
  readonly View: Shown["PathChart"];
  readonly data: Awaited<ReturnType<Shown["loadPath"]>>;
}

interface Props {
  session: Session;
  /** Whose result is shown. */
  person: number;
  words: Words;
}

/** Fetches the drawn charts and what draws the way into them. */
export async function loadPathChart(): Promise<Loaded> {
  const { PathChart, loadPath } = await import("./PathChart.tsx");
  return { View: PathChart, data: await loadPath() };
}

/** The way taken through the charts, drawn once it is asked for. */
export function Path({ session, person, words }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const show = async () => {
    try {
      setLoaded(await loadPathChart());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  if (loaded) return <loaded.View data={loaded.data} session={session} person={person} words={words} />;
  return (
    <div class="actions">
      <button type="button" class="button" onClick={show}>
        {words.result.path}
      </button>
      <p role="status">{failed && words.result.pathFailed}</p>
    </div>
  );
}
