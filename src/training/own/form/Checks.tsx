import { fill } from "../../../fill.ts";
import type { Naming } from "../../../wording/name-answer.ts";
import { sayFault } from "../say.ts";
import type { CaseFault } from "../shape.ts";
import type { OwnWords } from "../words.ts";

interface Props {
  faults: readonly CaseFault[];
  words: OwnWords;
  naming: Naming;
}

/** Moves the focus to the field that a fault names, or to the nearest that is there. */
function go(field: string): void {
  const place = document.getElementById(field) ?? document.getElementById("own-form");
  place?.focus();
  place?.scrollIntoView({ block: "center" });
}

/** What is not right yet, each with the way to its field. Said anew whenever its number changes. */
export function Checks({ faults, words, naming }: Props) {
  const { form } = words;
  return (
    <aside class="own__checks" aria-label={form.check}>
      <h3>{form.check}</h3>
      <p role="status" class={faults.length === 0 ? "own__right" : "own__wrong"}>
        {faults.length === 0 ? form.checkNone : fill(form.checkSome, { n: faults.length })}
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <button type="button" class="link-button" onClick={() => go(fault.field)}>
              {sayFault(fault, words, naming)}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
