import { fill } from "../../fill.ts";
import { link } from "../../link.ts";
import type { OwnOffered } from "../own/offered.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  words: PlanWords;
  faulty: OwnOffered["faulty"];
  /** They could not be read. */
  failed: boolean;
  onAgain: () => void;
}

/** Which own cases cannot be used and why, or that they could not be read. */
export function OwnNotes({ words, faulty, failed, onAgain }: Props) {
  return (
    <>
      {faulty.length > 0 && (
        <div class="plan__note">
          {faulty.map(({ slug, title, faults }) => (
            <p key={slug}>{fill(words.ownFaulty, { title: title || words.untitled, n: faults })}</p>
          ))}
          <p>
            <a href={link("/training/own/")}>{words.toOwn}</a>
          </p>
        </div>
      )}
      {failed && (
        <p role="alert">
          {words.ownFailed}
          <button type="button" class="button" onClick={onAgain}>
            {words.again}
          </button>
        </p>
      )}
    </>
  );
}
