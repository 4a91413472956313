import type { TrainingCase } from "../case.ts";
import { checkOwn } from "./check.ts";
import { readOwn } from "./store.ts";

/** The own cases of this device by whether they can be used. */
export interface OwnOffered {
  readonly right: readonly TrainingCase[];
  /** Those that are not right yet, with how much is to be mended. */
  readonly faulty: readonly { readonly slug: string; readonly title: string; readonly faults: number }[];
}

/** The own cases of this device, checked. */
export function ownOffered(): OwnOffered {
  const checked = readOwn().cases.map((one) => ({ one, faults: checkOwn(one).length }));
  return {
    right: checked.flatMap(({ one, faults }) => (faults === 0 ? [one] : [])),
    faulty: checked.flatMap(({ one: { slug, title }, faults }) => (faults > 0 ? [{ slug, title, faults }] : [])),
  };
}
