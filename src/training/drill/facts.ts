/** Which facts of a made-up case can be true together. None of this is a rule of the measure: it keeps a question from telling of what cannot happen. */
import type { Cause, FindingRef, Result } from "../../law/index.ts";

const APART: readonly (readonly [FindingRef, FindingRef])[] = [
  // Little harm beside harm that grew, or grave harm; loss averted beside grave loss.
  ["11.1.1", "12.1.1"],
  ["11.1.1", "13.1.4"],
  ["12.1.2", "13.1.4"],
  // A fault, though a minor one, beside a loss that came from no fault of the person.
  ["11.1.1", "11.1.4"],
  ["11.1.1", "11.1.5"],
  ["11.1.1", "11.1.6"],
  ["11.1.4", "13.1.1"],
  ["11.1.5", "13.1.1"],
  ["11.1.6", "13.1.1"],
];

/** Items that tell how the act came about or was put right: the loss cannot come from the defence alone. */
const OF_THE_ACT: readonly FindingRef[] = ["11.1.1", "11.1.2", "11.1.3", "11.1.4", "11.1.5", "12.1.1", "12.1.2"];

/** Items that can be said of somebody who had no part in what the case was lost by. */
const OF_ANYBODY: readonly FindingRef[] = ["11.1.6", "12.1.2", "13.1.2", "13.1.3"];

const NOT_VOID: readonly Result[] = ["revoked", "unlawful", "altered", "ordered-to-perform", "state-compensation"];

/** Where not every result that art. 3, item 1 names goes with a cause or an item; `unlawful` goes with all. */
const RESULTS_WITH: Readonly<Partial<Record<Cause | FindingRef, readonly Result[]>>> = {
  // Evidence that is not given counts as none: the act falls for want of it.
  defence: ["revoked", "unlawful"],
  // An act is void only where it is gravely and plainly unlawful.
  "11.1.1": NOT_VOID,
  "11.1.4": NOT_VOID,
  // Who got something by deceit is not helped by it in court.
  "11.1.2": ["revoked", "unlawful"],
  // A duty that was not performed leaves nothing to revoke or to alter.
  "11.1.5": ["unlawful", "ordered-to-perform", "state-compensation"],
  // An act that was put right before the judgment can only be found to have been unlawful.
  "12.1.2": ["unlawful"],
};

/** Whether items can be true of one person in one case. */
export function compatible(items: readonly FindingRef[]): boolean {
  return !APART.some((pair) => pair.every((ref) => items.includes(ref)));
}

/** The causes, each alone, from which a case with such items can be lost. */
export function causesWith(items: readonly FindingRef[]): Cause[] {
  return items.some((ref) => OF_THE_ACT.includes(ref)) ? ["act"] : ["act", "defence"];
}

/** Whether a case with such a cause and such items can have been lost by a result that art. 3, item 1 names. */
export function canEndWith(result: Result, cause: Cause, items: readonly FindingRef[]): boolean {
  return [cause, ...items].every((fact) => RESULTS_WITH[fact]?.includes(result) ?? true);
}

/** What can be said of somebody whom art. 6 does not reach: nothing, or one item. */
export const UNREACHED_SETS: readonly (readonly FindingRef[])[] = [[], ...OF_ANYBODY.map((ref) => [ref])];
