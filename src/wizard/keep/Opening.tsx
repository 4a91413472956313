import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { chinaDay } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import type { Session } from "../session.ts";
import { Compare } from "./Compare.tsx";
import { readFragment } from "./codec.ts";
import { differences } from "./differences.ts";
import { changedSince } from "./edition.ts";
import { Faults } from "./Faults.tsx";
import { readFile } from "./file.ts";
import type { Source } from "./incoming.ts";
import type { KeepData, KeepWords } from "./keep-words.ts";
import { hasAnswers, type Opened } from "./read.ts";

interface Props {
  session: Session;
  words: Words;
  keep: KeepData;
  source: Source;
  onTake: (session: Session) => void;
}

type State = "asking" | keyof Pick<KeepWords["offer"], "unreadable" | "same" | "opened" | "kept" | "undone">;

function read({ kind, text }: Source): Opened {
  const today = chinaDay(new Date());
  return kind === "link" ? readFragment(text, today) : readFile(text, today);
}

/** Answers that were opened: what of them fits and what does not; they take no other's place unasked, and can be taken back. */
export function Opening({ session, words, keep, source, onTake }: Props) {
  const { offer } = keep.words;
  const opened = useMemo(() => read(source), [source.kind, source.text]);
  const theirs = opened.session;
  const mine = useRef(session);
  const [state, setState] = useState<State>(() => {
    if (!theirs) return "unreadable";
    if (hasAnswers(session)) return differences(session, theirs).length === 0 ? "same" : "asking";
    return "opened";
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = theirs ? changedSince(opened.made, keep.edition) : [];

  useEffect(() => {
    if (state === "opened" && theirs) onTake(theirs);
    else heading.current?.focus();
  }, []);

  function take(next: Session, then: State): void {
    if (then === "opened") mine.current = session;
    setState(then);
    onTake(next);
  }

  return (
    <section class="opening" aria-labelledby="opening-title">
      <h2 id="opening-title" tabIndex={-1} ref={heading}>
        {source.kind === "link" ? offer.titleLink : offer.titleFile}
      </h2>
      <div role="status">{state !== "asking" && <p>{offer[state]}</p>}</div>
      {state === "opened" && (
        <button type="button" class="button" onClick={() => take(mine.current, "undone")}>
          {offer.undo}
        </button>
      )}
      {changed.length > 0 && (
        <p>
          {changed.map((part) => offer[part]).join("")}
          {offer.replayed}
        </p>
      )}
      <Faults faults={opened.faults} words={words} keep={keep.words} />
      {state === "asking" && theirs && (
        <Compare mine={session} theirs={theirs} words={words} keep={keep.words}>
          <button type="button" class="button" onClick={() => setState("kept")}>
            {offer.keep}
          </button>
          <button type="button" class="button" onClick={() => take(theirs, "opened")}>
            {offer.take}
          </button>
        </Compare>
      )}
    </section>
  );
}
