import type { CaseEnd } from "./disposition.ts";
import type { OpenQuestion } from "./open-questions.ts";

/**
 * The open questions on which it hangs whether the measure reaches the case and its persons: `applies` is not `yes` where one is
 * raised. Each with how the case ends where the question is answered against the measure's reach; null where it then ends no case.
 */
const PREMISES: Readonly<Record<string, CaseEnd | null>> = {
  "which-date": "not-applicable",
  "vertical-organ": "not-applicable",
  finality: "out-of-scope",
  "correction-undefined": "out-of-scope",
  "fault-by-reference": "out-of-scope",
  "no-cause": null,
};

/** Of these open questions, those that the result rests on. */
export function premisesAmong(open: readonly OpenQuestion[]): OpenQuestion[] {
  return open.filter(({ id }) => id in PREMISES);
}

/** How the case may end instead, as far as these open questions leave it open. */
export function endsLeftOpen(open: readonly OpenQuestion[]): CaseEnd[] {
  const ends = open.flatMap(({ id }) => PREMISES[id] ?? []);
  return [...new Set(ends)];
}
