import "./training.css";
import { useEffect, useState } from "preact/hooks";
import { link } from "../wizard/link.ts";
import type { Session } from "../wizard/session.ts";
import type { CaseData } from "./case-data.ts";
import { KeyCompare } from "./KeyCompare.tsx";

interface Props {
  slug: string;
  session: Session;
  /** Whether the self-assessment has reached its result. */
  done: boolean;
}

/** Over the self-assessment while it is done on a training case: what happened, and at the end how the answers compare with the key. */
export function CaseBar({ slug, session, done }: Props) {
  const [data, setData] = useState<CaseData | null>(null);
  useEffect(() => {
    fetch(link(`/data/cases/${slug}.json`))
      .then((response) => response.json())
      .then(setData, () => setData(null));
  }, [slug]);
  if (!data) return null;
  const { words, one } = data;
  return (
    <aside class="case-bar">
      <p>
        {words.bar.title}
        <a href={link(`/training/${slug}/`)}>{one.title}</a>
      </p>
      <details>
        <summary>{words.bar.story}</summary>
        {[...one.story, ...one.judgment].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      {done && <KeyCompare session={session} data={data} />}
    </aside>
  );
}
