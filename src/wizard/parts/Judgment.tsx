import { fill } from "../../fill.ts";
import { fieldOf } from "../name-answer.ts";
import type { Words } from "../words.ts";

interface Props {
  fact: string;
  reason: string;
  words: Words;
  onReason: (text: string) => void;
}

/** The open words of the text that a fact turns on: who decides them, and the user's own reason, which decides nothing. */
export function Judgment({ fact, reason, words, onReason }: Props) {
  const { judgment } = words.core;
  const open = judgment.words[fact];
  if (!open) return null;
  const name = fieldOf(fact, words)?.label ?? fact;
  return (
    <div class="judgment">
      <p>{fill(judgment.by, { words: open.words.join("」「") })}</p>
      <details open={reason !== ""}>
        <summary>
          {judgment.give}
          <span class="visually-hidden">：{name}</span>
        </summary>
        <textarea
          rows={2}
          aria-label={fill(judgment.reasonFor, { name })}
          value={reason}
          onInput={(event) => onReason(event.currentTarget.value)}
        />
        <p class="hint">{judgment.reason}</p>
      </details>
    </div>
  );
}
