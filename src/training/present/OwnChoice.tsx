import { fill } from "../../fill.ts";
import { link } from "../../link.ts";
import { isOwnName } from "../own/keeps.ts";
import type { OwnOffered } from "../own/offered.ts";
import { Ticks } from "./Ticks.tsx";
import type { PresentWords } from "./words.ts";

/** The own cases of this device, as far as they have been read. */
export type OwnState = OwnOffered | "reading" | "failed";

interface Props {
  words: PresentWords["own"];
  own: OwnState;
  /** The cases that the address names. */
  asked: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

/** The own cases of this device to choose from; of those that are not right, or not there, it says so. Nothing where there are none. */
export function OwnChoice({ words, own, asked, chosen, onChoose }: Props) {
  if (own === "reading") return <p>{words.reading}</p>;
  if (own === "failed") return <p role="alert">{words.failed}</p>;
  const { right, faulty } = own;
  const known = [...right, ...faulty].map(({ slug }) => slug);
  const missing = asked.filter((slug) => isOwnName(slug) && !known.includes(slug)).length;
  if (known.length + missing === 0) return null;
  const offered = right.map(({ slug, title, topics }) => ({ value: slug, title, mark: topics.join("、") }));
  return (
    <>
      {offered.length > 0 && <Ticks title={words.title} options={offered} chosen={chosen} ready onChoose={onChoose} />}
      <div class="start__own">
        {faulty.map(({ slug, title, faults }) => (
          <p key={slug}>{fill(words.faulty, { title: title || words.untitled, n: faults })}</p>
        ))}
        {missing > 0 && <p class="start__caution">{fill(words.missing, { n: missing })}</p>}
        <p>
          <a href={link("/training/own/")}>{words.toOwn}</a>
        </p>
      </div>
    </>
  );
}
