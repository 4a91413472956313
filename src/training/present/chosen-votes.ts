import { readVote } from "../vote/code.ts";
import type { Choice } from "../vote/tally.ts";
import type { PresentCase, PresentData } from "./present-data.ts";

/** What the room chose for one person of a case: the codes taken, read again. */
export function choicesFor(
  codes: readonly string[],
  { number, persons }: PresentCase,
  person: number,
  { conclusions }: PresentData,
): Choice[] {
  return codes.flatMap((code) => {
    const read = readVote(code, number, persons.length, conclusions.length);
    const chosen = "choices" in read ? conclusions[(read.choices[person] ?? 0) - 1] : undefined;
    return chosen ? [chosen.id] : [];
  });
}
