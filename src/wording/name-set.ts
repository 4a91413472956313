import { DISPOSITIONS } from "../law/index.ts";
import type { Words } from "./words.ts";

/** A set of dispositions from the first gate to the last. */
export function inOrder(set: readonly string[]): readonly string[] {
  return DISPOSITIONS.filter((disposition) => set.includes(disposition));
}

/** A set of dispositions in words. */
export function nameSet(set: readonly string[], words: Pick<Words, "outcomes">): string {
  return inOrder(set)
    .map((disposition) => words.outcomes[disposition]?.title ?? disposition)
    .join("；或者 ");
}
