import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { chinaDay, type IsoDate } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { read } from "../salvage.ts";
import { newSession, type Session, write } from "../session.ts";
import { keepOfTab, type Offer } from "../storage.ts";
import type { Drafts } from "../use-drafts.ts";
import { Compare } from "./Compare.tsx";
import { readFragment } from "./codec.ts";
import { differences } from "./differences.ts";
import { changedSince } from "./edition.ts";
import { Faults } from "./Faults.tsx";
import { readFile } from "./file.ts";
import type { Source } from "./incoming.ts";
import type { KeepData, KeepWords } from "./keep-words.ts";
import { hasAnswers, type Opened } from "./read.ts";

export interface OpeningProps {
  session: Session;
  drafts: Drafts;
  words: Words;
  keep: KeepData;
  offer: Offer;
  onTake: (session: Session, drafts?: Drafts) => void;
}

type State = "asking" | keyof Pick<KeepWords["offer"], "unreadable" | "same" | "opened" | "kept" | "undone">;

function open({ kind, text }: Source, today: IsoDate): Opened {
  return kind === "link" ? readFragment(text, today) : readFile(text, today);
}

/**
 * Answers that were opened: what of them fits and what does not; they take no other's place unasked, and can be taken back.
 * Both hold when the page is loaded again meanwhile.
 */
export function Opening({ session, drafts, words, keep, offer: { source, mine: replaced }, onTake }: OpeningProps) {
  const { offer } = keep.words;
  const today = chinaDay(new Date());
  const opened = useMemo(() => open(source, today), [source.kind, source.text]);
  const theirs = opened.session;
  const mine = useRef(
    replaced ? { session: read(replaced.text, today).session, drafts: replaced.drafts } : { session, drafts },
  );
  const unsent = Object.keys(drafts).length > 0;
  const [state, setState] = useState<State>(() => {
    if (replaced) return "opened";
    if (!theirs) return "unreadable";
    if (hasAnswers(session) && differences(session, theirs).length === 0) return "same";
    return hasAnswers(session) || unsent ? "asking" : "opened";
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = theirs ? changedSince(opened.made, keep.edition) : [];

  useEffect(() => {
    if (replaced) return;
    if (state === "opened" && theirs) onTake(theirs);
    else heading.current?.focus();
    keepOfTab({ offer: state === "asking" ? { source } : undefined });
  }, []);

  function settle(then: State): void {
    setState(then);
    keepOfTab({ offer: then === "opened" ? { source, mine: { text: write(session), drafts } } : undefined });
  }

  function take(theirs: Session): void {
    mine.current = { session, drafts };
    settle("opened");
    onTake(theirs);
  }

  function giveBack(): void {
    const { session: before, drafts: given } = mine.current;
    settle("undone");
    onTake(before ?? newSession(today), given);
  }

  return (
    <section class="opening" aria-labelledby="opening-title">
      <h2 id="opening-title" tabIndex={-1} ref={heading}>
        {source.kind === "link" ? offer.titleLink : offer.titleFile}
      </h2>
      <div role="status">{state !== "asking" && <p>{offer[state]}</p>}</div>
      {state === "opened" && (
        <button type="button" class="button" onClick={giveBack}>
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
      {state === "asking" && unsent && <p>{offer.unsent}</p>}
      {state === "asking" && theirs && (
        <Compare mine={session} theirs={theirs} words={words} keep={keep.words}>
          <button type="button" class="button" onClick={() => settle("kept")}>
            {offer.keep}
          </button>
          <button type="button" class="button" onClick={() => take(theirs)}>
            {offer.take}
          </button>
        </Compare>
      )}
    </section>
  );
}
