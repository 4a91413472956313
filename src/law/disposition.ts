import type { Ref } from "./refs.ts";
import { MODES, type OpenModes } from "./rules/article-10.ts";
import type { Merits } from "./rules/concurrence.ts";

/** How a case can end before any person is looked at. */
export const CASE_ENDS = ["not-applicable", "out-of-scope"] as const;
export type CaseEnd = (typeof CASE_ENDS)[number];

/** What can be said of one person. */
export type Disposition = CaseEnd | "not-responsible" | Merits;

/** Every disposition, from the first gate to the last. */
export const DISPOSITIONS: readonly Disposition[] = [
  ...CASE_ENDS,
  "not-responsible",
  "exempt",
  "lenient",
  "ordinary",
  "severe",
  "contested",
];

/** What each disposition rests on, beside the items that hold. */
export const DISPOSITION_REFS: Readonly<Record<Disposition, readonly Ref[]>> = {
  "not-applicable": ["2", "18", "19"],
  "out-of-scope": ["3"],
  "not-responsible": ["6", "7"],
  exempt: ["11"],
  lenient: ["10", "12"],
  ordinary: ["6", "9", "10"],
  severe: ["10", "13"],
  contested: ["5.1", "8"],
};

/** A person is held to account for certain. */
const ACCOUNTABLE: readonly Disposition[] = ["ordinary", "severe"];
/** A person may be held to account or spared: 不予 is among what the text allows. */
const EITHER: readonly Disposition[] = ["lenient", "contested"];

/** The dispositions of somebody who answers for the loss and is not exempt. */
export const ANSWERING: readonly Disposition[] = [...EITHER, ...ACCOUNTABLE];

/** Whether accountability is certain, possible or excluded over a set of dispositions. */
export function accountability(possible: readonly Disposition[]): "certain" | "possible" | "none" {
  if (possible.every((disposition) => ACCOUNTABLE.includes(disposition))) return "certain";
  return possible.some((disposition) => ANSWERING.includes(disposition)) ? "possible" : "none";
}

/** Art. 10's modes over a set of dispositions: all where accountability is possible, and whether it may also be none. */
export function openModes(possible: readonly Disposition[]): OpenModes {
  const account = accountability(possible);
  return { modes: account === "none" ? [] : MODES, mayBeNone: account !== "certain" };
}
