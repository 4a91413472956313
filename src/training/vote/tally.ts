import type { Disposition } from "../../law/index.ts";

/** What somebody can choose for a person. */
export type Choice = Disposition | "undetermined";

/** The steps of the determination at which an answer can part from the key, in order. */
export const STEPS = ["applicability", "scope", "responsibility", "findings"] as const;
type Step = (typeof STEPS)[number];

/** How a choice stands to the key. */
export type Parting = "same" | "open" | "possible" | "undecided" | Step;
export const PARTINGS: readonly Parting[] = ["same", "open", ...STEPS, "possible", "undecided"];

/** The step that each conclusion is come to at, as the charts have it: each gate first, the merits last. */
const STEP_OF: Readonly<Record<Disposition, Step>> = {
  "not-applicable": "applicability",
  "out-of-scope": "scope",
  "not-responsible": "responsibility",
  exempt: "findings",
  lenient: "findings",
  ordinary: "findings",
  severe: "findings",
  contested: "findings",
};

/** What the key says of one person. */
export interface Key {
  readonly disposition: Choice;
  readonly possible: readonly Disposition[];
  /** What the measure's silence leaves open beside it: whoever chooses that does not part from the key. */
  readonly open: readonly Choice[];
}

/**
 * Where a choice parts from the key: at the earlier of the steps that the two are come to at, since up to there both go
 * the same way. Where one of them is not determined, or the measure leaves it open, there may be no such step: then how they differ.
 */
export function partingOf(choice: Choice, { disposition, possible, open }: Key): Parting {
  if (choice === disposition) return "same";
  if (open.includes(choice)) return "open";
  if (choice === "undetermined") return "undecided";
  if (possible.includes(choice)) return "possible";
  const steps = [choice, ...possible].map((one) => STEPS.indexOf(STEP_OF[one]));
  return STEPS[Math.min(...steps)] as Step;
}

/** How often each of `all` was chosen for one person, in the order of `all`. */
export function tally<T>(chosen: readonly T[], all: readonly T[]): readonly { readonly of: T; readonly n: number }[] {
  return all.map((of) => ({ of, n: chosen.filter((one) => one === of).length }));
}
