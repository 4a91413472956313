import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../fill.ts";
import { CodeList } from "./CodeList.tsx";
import { focusOf } from "./keys.ts";
import type { PresentCase } from "./present-data.ts";
import type { Taking } from "./use-taking.ts";
import type { VoteBox } from "./use-votes.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  of: PresentCase;
  words: PresentWords["votes"];
  box: VoteBox;
  taking: Taking;
  scans: boolean;
  onScan: (scans: boolean) => void;
}

/** Codes are typed or scanned in, one after the other; one that is wrong stays in the field and says what is wrong. */
export function CodeEntry({ of, words, box, taking: { codes, said, take, countBoth }, scans, onScan }: Props) {
  const field = useRef<HTMLInputElement>(null);

  // A digit typed or scanned while nothing has the focus is the beginning of a code.
  useEffect(() => {
    const begin = ({ key, target }: KeyboardEvent) => {
      if (/^[0-9]$/.test(key) && focusOf(target) !== "field") field.current?.focus();
    };
    addEventListener("keydown", begin);
    return () => removeEventListener("keydown", begin);
  }, []);

  function enter(event: SubmitEvent): void {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    if (take(input.value)) input.value = "";
    else input.select();
    input.focus();
  }

  function both(): void {
    countBoth();
    if (field.current) field.current.value = "";
    field.current?.focus();
  }

  return (
    <form class="entry" onSubmit={enter}>
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
      <button type="button" onClick={() => onScan(!scans)}>
        {scans ? words.camera.close : words.camera.open}
      </button>
      <p id="entry-said" role="status" class={said.wrong ? "entry__said entry__said--wrong" : "entry__said"}>
        {said.text || words.hint}
      </p>
      {said.both !== null && (
        <button class="entry__both" type="button" onClick={both}>
          {words.marks.both}
        </button>
      )}
      <p class="entry__count">{fill(words.count, { n: codes.length })}</p>
      {codes.length > 0 && <CodeList of={of} codes={codes} words={words} box={box} />}
    </form>
  );
}
