import type { TrainingCase } from "../case.ts";
import { checkOwn } from "../own/check.ts";
import { readOwn } from "../own/store.ts";

/** The own cases of this device that are right and can be printed, and how many are not right yet. */
export function ownOffered(): { readonly cases: readonly TrainingCase[]; readonly faulty: number } {
  const { cases } = readOwn();
  const right = cases.filter((one) => checkOwn(one).length === 0);
  return { cases: right, faulty: cases.length - right.length };
}
