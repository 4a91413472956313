import type { Words } from "../words.ts";

/** A set of dispositions in words. */
export function nameSet(set: readonly string[], words: Words): string {
  return set.map((disposition) => words.outcomes[disposition]?.title ?? disposition).join("；或者 ");
}
