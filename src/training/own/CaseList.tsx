import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { link } from "../../link.ts";
import type { TrainingCase } from "../case.ts";
import { checkOwn } from "./check.ts";
import type { RoomData } from "./room-data.ts";
import type { OwnWords } from "./words.ts";

interface Props {
  cases: readonly TrainingCase[];
  room: RoomData;
  onNew: () => void;
  onEdit: (slug: string) => void;
  onCopy: (one: TrainingCase) => void;
  onRemove: (one: TrainingCase) => void;
}

interface AskProps {
  title: string;
  words: OwnWords;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before something is lost; the harmless answer has the focus. */
function Ask({ title, words, onYes, onNo }: AskProps) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="own__ask" role="alertdialog" aria-label={words.remove}>
      <p>{fill(words.removeAsk, { title })}</p>
      <button type="button" class="button" ref={no} onClick={onNo}>
        {words.removeNo}
      </button>
      <button type="button" class="button button--danger" onClick={onYes}>
        {words.removeYes}
      </button>
    </div>
  );
}

/** The ways to use a case that is right. */
function Uses({ one, words }: { one: TrainingCase; words: OwnWords }) {
  const { slug, title } = one;
  return (
    <>
      <a href={link(`/wizard/?case=${slug}`)} aria-label={`${words.practise} ${title}`}>
        {words.practise}
      </a>
      <a href={link(`/training/present/?cases=${slug}`)} aria-label={`${words.project} ${title}`}>
        {words.project}
      </a>
      <a href={link(`/training/plan/?cases=${slug}`)} aria-label={`${words.use} ${title}`}>
        {words.use}
      </a>
    </>
  );
}

/** The own cases of this device, whether each is right, and what can be done with it. */
export function CaseList({ cases, room, onNew, onEdit, onCopy, onRemove }: Props) {
  const { words, difficulty } = room;
  const [asking, setAsking] = useState<string | null>(null);
  return (
    <>
      {cases.length === 0 && <p>{words.none}</p>}
      <ul class="own__list">
        {cases.map((one) => {
          const faults = checkOwn(one).length;
          const title = one.title || words.untitled;
          return (
            <li key={one.slug}>
              <h3>{title}</h3>
              <p class="own__lead">
                {[difficulty[`${one.difficulty}`], one.topics.join("、")].filter(Boolean).join(" · ")}
              </p>
              <p class={faults === 0 ? "own__right" : "own__wrong"}>
                {faults === 0 ? words.right : fill(words.wrong, { n: faults })}
              </p>
              <div class="own__tools">
                <button
                  type="button"
                  class="button"
                  onClick={() => onEdit(one.slug)}
                  aria-label={`${words.edit} ${title}`}
                >
                  {words.edit}
                </button>
                <button type="button" class="button" onClick={() => onCopy(one)} aria-label={`${words.copy} ${title}`}>
                  {words.copy}
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={() => setAsking(one.slug)}
                  aria-label={`${words.remove} ${title}`}
                >
                  {words.remove}
                </button>
                {faults === 0 && <Uses one={one} words={words} />}
              </div>
              {asking === one.slug && (
                <Ask title={title} words={words} onYes={() => onRemove(one)} onNo={() => setAsking(null)} />
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="button button--primary" onClick={onNew}>
        {words.new}
      </button>
    </>
  );
}
