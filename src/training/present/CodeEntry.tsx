import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { type CodeFault, groups, readVote } from "../vote/code.ts";
import { focusOf } from "./keys.ts";
import type { PresentCase, PresentData } from "./present-data.ts";
import type { VoteBox } from "./use-votes.ts";

interface Props {
  of: PresentCase;
  data: PresentData;
  box: VoteBox;
}

/** Codes are typed or scanned in, one after the other; one that is wrong stays in the field and says what is wrong. */
export function CodeEntry({ of, data, box }: Props) {
  const words = data.words.votes;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState({ text: "", wrong: false });
  const codes = box.votes[of.slug] ?? [];

  // A digit typed or scanned while nothing has the focus is the beginning of a code.
  useEffect(() => {
    const begin = ({ key, target }: KeyboardEvent) => {
      if (/^[0-9]$/.test(key) && focusOf(target) !== "field") field.current?.focus();
    };
    addEventListener("keydown", begin);
    return () => removeEventListener("keydown", begin);
  }, []);

  function explain(fault: CodeFault): string {
    if (fault.fault !== "other") return fill(words.faults[fault.fault], { ...fault });
    const other = data.cases.find(({ number }) => number === fault.number);
    return other ? fill(words.faults.otherCase, { title: other.title }) : words.faults.other;
  }

  function take(event: SubmitEvent): void {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    const read = readVote(input.value, of.number, of.persons.length, data.conclusions.length);
    if ("fault" in read) {
      setSaid({ text: explain(read), wrong: true });
      input.select();
    } else {
      box.change(of.slug, (before) => [...before, read.code]);
      setSaid({ text: fill(words.taken, { code: groups(read.code) }), wrong: false });
      input.value = "";
    }
    input.focus();
  }

  const without = (at: number) => box.change(of.slug, (before) => before.filter((_, index) => index !== at));
  return (
    <form class="entry" onSubmit={take}>
      <label>
        {words.code}
        <input
          ref={field}
          inputMode="numeric"
          autocomplete="off"
          aria-describedby="entry-said"
          aria-invalid={said.wrong}
        />
      </label>
      <button type="submit">{words.enter}</button>
      <p id="entry-said" role="status" class={said.wrong ? "entry__said entry__said--wrong" : "entry__said"}>
        {said.text || words.hint}
      </p>
      <p class="entry__count">{fill(words.count, { n: codes.length })}</p>
      {codes.length > 0 && (
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
          <button type="button" onClick={() => box.change(of.slug, () => [])}>
            {words.clear}
          </button>
        </details>
      )}
    </form>
  );
}
