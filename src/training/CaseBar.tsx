import "./case-bar.css";
import { useEffect, useState } from "preact/hooks";
import { link } from "../link.ts";
import type { Session } from "../wizard/session.ts";
import type { Words } from "../wording/words.ts";
import type { CaseData } from "./case-data.ts";
import { KeyCompare } from "./KeyCompare.tsx";
import { loadCaseData } from "./load-case-data.ts";
import type { NoCase } from "./own/practice.ts";
import { takeNotice, useWiped } from "./use-wiped.ts";

interface Props {
  slug: string;
  session: Session;
  /** Whether the self-assessment has reached its result. */
  done: boolean;
  words: Words;
}

/** Over the self-assessment while it is done on a training case: what happened, and at the end how the answers compare with the key. */
export function CaseBar({ slug, session, done, words }: Props) {
  const [data, setData] = useState<CaseData | NoCase | null>(null);
  const [lost, setLost] = useState(false);
  const [beganAgain] = useState(takeNotice);
  useWiped(slug, session);
  useEffect(() => {
    loadCaseData(slug).then(setData, () => setLost(true));
  }, [slug]);
  if (lost) return <p role="alert">{words.core.views.failed}</p>;
  if (!data) return null;
  if ("reason" in data)
    return (
      <aside class="case-bar">
        <p role="alert">{data.reason}</p>
        <p>
          <a href={link(data.home)}>{data.toHome}</a>
        </p>
      </aside>
    );
  const { one, words: said, home } = data;
  return (
    <aside class="case-bar">
      <p>
        {said.bar.title}
        <a href={link(home)}>{one.title}</a>
      </p>
      {beganAgain && <p role="status">{said.bar.wiped}</p>}
      <details>
        <summary>{said.bar.story}</summary>
        {[...one.story, ...one.judgment].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      {done && <KeyCompare session={session} data={data} words={words} />}
    </aside>
  );
}
