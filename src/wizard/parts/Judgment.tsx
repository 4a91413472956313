import { useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { fieldOf } from "../../wording/field-of.ts";
import type { Words } from "../../wording/words.ts";

interface Props {
  fact: string;
  reason: string;
  words: Words;
  /** In one line, its words folded away. */
  compact?: boolean;
  onReason: (text: string) => void;
}

/** The open words of the text that a fact turns on: who decides them, and the user's own reason, which decides nothing. */
export function Judgment({ fact, reason, words, compact = false, onReason }: Props) {
  const { judgment } = words.core;
  const open = judgment.words[fact];
  // What was written before stands open; what is being written does not fold or unfold by it.
  const [written] = useState(reason !== "");
  if (!open) return null;
  const name = fieldOf(fact, words)?.label ?? fact;
  const by = <p>{fill(judgment.by, { words: open.words.join("」「") })}</p>;
  const give = (
    <details class={compact ? "judgment" : ""} open={written}>
      <summary>
        {compact ? judgment.mark : judgment.give}
        <span class="visually-hidden">：{name}</span>
      </summary>
      {compact && by}
      <textarea
        rows={2}
        aria-label={fill(judgment.reasonFor, { name })}
        value={reason}
        onInput={(event) => onReason(event.currentTarget.value)}
      />
      <p class="hint">{judgment.reason}</p>
    </details>
  );
  if (compact) return give;
  return (
    <div class="judgment">
      {by}
      {give}
    </div>
  );
}
