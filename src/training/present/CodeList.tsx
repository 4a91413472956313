import { fill } from "../../fill.ts";
import { groups } from "../vote/code.ts";
import type { PresentCase } from "./present-data.ts";
import type { VoteBox } from "./use-votes.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  of: PresentCase;
  codes: readonly string[];
  words: PresentWords["votes"];
  box: VoteBox;
}

/** The codes taken, each with what takes it back. */
export function CodeList({ of, codes, words, box }: Props) {
  const without = (at: number) => box.change(of, (before) => before.filter((_, index) => index !== at));
  return (
    <details class="entry__list">
      <summary>{words.list}</summary>
      <ul>
        {codes.map((code, index) => (
          <li key={index}>
            <button type="button" onClick={() => without(index)}>
              {fill(words.remove, { code: groups(code) })}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => box.change(of, () => [])}>
        {words.clear}
      </button>
    </details>
  );
}
