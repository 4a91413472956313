import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Asked } from "./chosen.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  words: PresentWords;
  ready: boolean;
  asked: Asked;
  /** The number of the slide that is gone on with; null where there is none. */
  resumes: number | null;
  /** How many codes were taken before for what is chosen. */
  votes: number;
  notice: string;
  onAnew: () => void;
}

/** The button that begins, or goes on; where there is something to let go of, beginning anew takes a button of its own. */
export function Go({ words, ready, asked, resumes, votes, notice, onAnew }: Props) {
  const go = useRef<HTMLButtonElement>(null);
  // Who comes by an address that names what to show has only to press Enter.
  useEffect(() => {
    if (asked.cases.length + asked.articles.length > 0) go.current?.focus();
  }, [asked]);
  return (
    <p class="start__go">
      <button ref={go} type="submit" disabled={!ready}>
        {resumes === null ? words.start : fill(words.resume, { n: resumes })}
      </button>
      {(resumes !== null || votes > 0) && (
        <button type="button" class="start__anew" onClick={onAnew}>
          {words.anew}
        </button>
      )}
      {resumes === null && votes > 0 && <small>{fill(words.votesKept, { n: votes })}</small>}
      <span role="status">{notice}</span>
    </p>
  );
}
