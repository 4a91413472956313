import { fill } from "../../fill.ts";
import type { Words } from "../../wording/words.ts";
import type { KeepWords } from "./keep-words.ts";
import { nameFault } from "./name-fault.ts";
import type { KeepFault } from "./read.ts";

/** So many faults are named; how many more there are is said. */
const MOST = 40;

interface Props {
  faults: readonly KeepFault[];
  words: Words;
  keep: KeepWords;
}

/** What could not be taken over: each with its place and what is wrong with it, in the words of the questions. */
export function Faults({ faults, words, keep }: Props) {
  if (faults.length === 0) return null;
  return (
    <>
      <p>{keep.offer.faults}</p>
      <ul class="opening__faults">
        {faults.slice(0, MOST).map((fault, index) => (
          <li key={index}>{nameFault(fault, words, keep)}</li>
        ))}
      </ul>
      {faults.length > MOST && <p>{fill(keep.offer.more, { n: faults.length - MOST })}</p>}
    </>
  );
}
