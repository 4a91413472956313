import "./training.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import { fetched } from "../reading/fetched.ts";
import { link } from "../wizard/link.ts";
import type { Session } from "../wizard/session.ts";
import type { Words } from "../wizard/words.ts";
import type { CaseData } from "./case-data.ts";
import { KeyCompare } from "./KeyCompare.tsx";

interface Props {
  slug: string;
  session: Session;
  /** Whether the self-assessment has reached its result. */
  done: boolean;
  words: Words;
}

/** Over the self-assessment while it is done on a training case: what happened, and at the end how the answers compare with the key. */
export function CaseBar({ slug, session, done, words }: Props) {
  const [data, setData] = useState<CaseData | null>(null);
  const [lost, setLost] = useState(false);
  const load = useMemo(() => fetched<CaseData>(`data/cases/${slug}.json`), [slug]);
  useEffect(() => {
    load().then(setData, () => setLost(true));
  }, [load]);
  if (lost) return <p role="alert">{words.core.views.failed}</p>;
  if (!data) return null;
  const { bar } = data.words;
  const { one } = data;
  return (
    <aside class="case-bar">
      <p>
        {bar.title}
        <a href={link(`/training/${slug}/`)}>{one.title}</a>
      </p>
      <details>
        <summary>{bar.story}</summary>
        {[...one.story, ...one.judgment].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      {done && <KeyCompare session={session} data={data} words={words} />}
    </aside>
  );
}
