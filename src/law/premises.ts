import type { OpenQuestion } from "./open-questions.ts";

/** The open questions on which it hangs whether the measure reaches the case and its persons: `applies` is not `yes` where one is raised. */
const PREMISES: readonly string[] = [
  "which-date",
  "vertical-organ",
  "finality",
  "correction-undefined",
  "fault-by-reference",
  "no-cause",
];

/** Of these open questions, those that the result rests on. */
export function premisesAmong(open: readonly OpenQuestion[]): OpenQuestion[] {
  return open.filter(({ id }) => PREMISES.includes(id));
}
