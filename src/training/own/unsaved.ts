import type { TrainingCase } from "../case.ts";
import { withCase } from "./own-case.ts";

/** What was changed on a page and is not kept, by name: the case as it is on the page, or null where it was removed. */
export type Unsaved = ReadonlyMap<string, TrainingCase | null>;

export const NOTHING_UNSAVED: Unsaved = new Map();

/** The cases that are kept, with what is not kept put in its place. */
export function withUnsaved(kept: readonly TrainingCase[], unsaved: Unsaved): readonly TrainingCase[] {
  return [...unsaved].reduce(
    (cases, [slug, one]) => (one ? withCase(cases, one) : cases.filter((other) => other.slug !== slug)),
    kept,
  );
}

/** What is not kept once a change could not be kept, either. A case that did not change is the same object before and after. */
export function andUnsaved(unsaved: Unsaved, before: readonly TrainingCase[], after: readonly TrainingCase[]): Unsaved {
  const gone = before.filter(({ slug }) => after.every((one) => one.slug !== slug));
  const changed = after.filter((one) => !before.includes(one));
  return new Map([
    ...unsaved,
    ...gone.map(({ slug }) => [slug, null] as const),
    ...changed.map((one) => [one.slug, one] as const),
  ]);
}
