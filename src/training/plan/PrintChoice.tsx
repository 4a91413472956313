import type { Length } from "./session-plan.ts";
import type { PlanWords } from "./words.ts";

/** What is to be printed. */
export interface Wanted {
  readonly worksheet: boolean;
  readonly key: boolean;
  readonly plan: boolean;
  readonly length: Length;
  /** The time of day at which the session begins: `09:00`. */
  readonly start: string;
}

interface Props {
  words: PlanWords;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
  /** Whether there is anything to print. */
  ready: boolean;
}

/** Which sheets, how long a session, from when; and the button that prints. */
export function PrintChoice({ words, wanted, onChange, ready }: Props) {
  const none = !(wanted.worksheet || wanted.key || wanted.plan);
  return (
    <fieldset class="picker">
      <legend>{words.what}</legend>
      <div class="print-what">
        {(["worksheet", "key", "plan"] as const).map((sheet) => (
          <label key={sheet}>
            <input
              type="checkbox"
              checked={wanted[sheet]}
              onChange={(event) => onChange({ ...wanted, [sheet]: event.currentTarget.checked })}
            />
            <span>
              <b>{words.sheets[sheet]}</b>
              <small>{words.sheetHints[sheet]}</small>
            </span>
          </label>
        ))}
      </div>
      {wanted.plan && (
        <div class="picker__tools">
          <label>
            {words.length}
            <select
              value={wanted.length}
              onChange={(event) => onChange({ ...wanted, length: event.currentTarget.value as Length })}
            >
              <option value="hour">{words.lengths.hour}</option>
              <option value="half-day">{words.lengths["half-day"]}</option>
            </select>
          </label>
          <label>
            {words.start}
            <input
              type="time"
              value={wanted.start}
              onChange={(event) => onChange({ ...wanted, start: event.currentTarget.value || "09:00" })}
            />
          </label>
        </div>
      )}
      <div class="picker__tools">
        <button type="button" class="button button--primary" disabled={!ready || none} onClick={() => print()}>
          {words.print}
        </button>
        <small>{none ? words.nothingToPrint : words.printHint}</small>
      </div>
    </fieldset>
  );
}
