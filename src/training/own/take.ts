import type { TrainingCase } from "../case.ts";
import { checkOwn } from "./check.ts";
import { MOST_CASES, MOST_LENGTH, type ReadCase, toFile } from "./file.ts";
import { isOwnName } from "./keeps.ts";
import { freeSlug, freeTitle, isNumbered, MOST_SLUG } from "./own-case.ts";
import type { CaseFault } from "./shape.ts";

/** What became of one case of a file. `draft`: taken, though its answer is not right yet; `same`: there already, word for word. `full`: one file could not hold it with the others. */
export interface Taken {
  /** As the file calls it; empty where it has no title. */
  readonly title: string;
  readonly state: "taken" | "draft" | "same" | "full" | "refused";
  /** Its new title, where one of that name was there. */
  readonly renamed: string | null;
  readonly faults: readonly CaseFault[];
}

/** Equal but for the name in addresses and the title, whatever the order in which the keys were written. */
function contents(one: TrainingCase): string {
  return JSON.stringify({ ...one, slug: "", title: "" }, (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/**
 * Adds what was read to what is there, which stays as it is: a name that is taken gets a new one, and one that might be the
 * site's is made an own case's. What is there with what is added always fits one file.
 * @param reserved names that the site's own cases have
 */
export function take(
  there: readonly TrainingCase[],
  read: readonly ReadCase[],
  reserved: readonly string[],
): { readonly cases: readonly TrainingCase[]; readonly report: readonly Taken[] } {
  const cases = [...there];
  let left = MOST_LENGTH - toFile(there).length;
  const report = read.map(({ title, one, faults }): Taken => {
    if (one === null) return { title, state: "refused", renamed: null, faults };
    // Taken before, it may have got a number then.
    const same = (other: TrainingCase, index: number) =>
      (other.title === one.title || (index < there.length && isNumbered(other.title, one.title))) &&
      contents(other) === contents(one);
    if (cases.some(same)) return { title, state: "same", renamed: null, faults: [] };
    const wanted = isOwnName(one.slug) ? one.slug : `own-${one.slug}`.slice(0, MOST_SLUG);
    const slug = freeSlug(wanted, [...reserved, ...cases.map((other) => other.slug)]);
    const named =
      one.title === ""
        ? ""
        : freeTitle(
            one.title,
            cases.map((other) => other.title),
          );
    const stored = { ...one, slug, title: named };
    const { length } = toFile([stored]);
    if (cases.length >= MOST_CASES || length > left) return { title, state: "full", renamed: null, faults: [] };
    left -= length;
    cases.push(stored);
    const lacking = checkOwn(stored);
    return {
      title,
      state: lacking.length > 0 ? "draft" : "taken",
      renamed: named === one.title ? null : named,
      faults: lacking,
    };
  });
  return { cases, report };
}
