import { caseNumbers, NUMBERS } from "./code.ts";

/**
 * A number of three digits for each own case, from its name alone. Where it is the site's or an earlier own case's, the next
 * that is free, so that neither a code of the site's nor one given before ever changes.
 * @param slugs in the order in which the cases came
 * @param taken the numbers of the site's own cases
 */
export function ownNumbers(slugs: readonly string[], taken: Iterable<number>): ReadonlyMap<string, number> {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  for (const slug of slugs) {
    let number = caseNumbers([slug]).get(slug) as number;
    while (used.has(number)) number = number === NUMBERS.last ? NUMBERS.first : number + 1;
    used.add(number);
    numbers.set(slug, number);
  }
  return numbers;
}
