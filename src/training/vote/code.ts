import { damm } from "./damm.ts";

/** How many digits name the case. */
const NUMBER = 3;
/** How many digits tell one phone from another: with forty of them, two are alike in about every second room. */
const MARK = 3;

/** From 0 to below this the mark of a phone is drawn. */
export const MARKS = 10 ** MARK;

/** Why a code is not taken. */
export type CodeFault =
  | { readonly fault: "empty" | "check" | "choice" }
  | { readonly fault: "characters"; readonly found: string }
  | { readonly fault: "length"; readonly found: number; readonly n: number }
  | { readonly fault: "other"; readonly number: number };

/** A code as it was read: one choice a person, each the number of a conclusion in the list, from 1, and the phone's mark. */
export type ReadCode =
  | { readonly code: string; readonly choices: readonly number[]; readonly mark: string }
  | CodeFault;

/**
 * A judgment of each person as digits that can be read aloud: the case, one digit a person, the phone, a check digit.
 * @param number the case's, of three digits
 * @param choices one a person, 1 to 9
 * @param mark the phone's, from 0 to below `MARKS`
 */
export function voteCode(number: number, choices: readonly number[], mark: number): string {
  const digits = `${number}${choices.join("")}${String(mark).padStart(MARK, "0")}`;
  return `${digits}${damm(digits)}`;
}

/** A code as it is shown and read aloud, in groups of four and three as even as can be, the longer first: "3825 170 469". */
export function groups(code: string): string {
  const n = Math.ceil(code.length / 4);
  const start = (group: number) => Math.ceil((group * code.length) / n);
  return Array.from({ length: n }, (_, group) => code.slice(start(group), start(group + 1))).join(" ");
}

const markIn = (code: string) => code.slice(-MARK - 1, -1);

/**
 * Reads a code that was typed or scanned for one case. Spaces, hyphens and full-width digits are taken as they are meant.
 * @param conclusions how many there are to choose from
 */
export function readVote(text: string, number: number, persons: number, conclusions: number): ReadCode {
  const code = text.normalize("NFKC").replace(/[\s\-–—,.，。、]/g, "");
  const strange = /[^0-9]/u.exec(code);
  if (code === "") return { fault: "empty" };
  if (strange) return { fault: "characters", found: String.fromCodePoint(code.codePointAt(strange.index) ?? 0) };
  const n = NUMBER + persons + MARK + 1;
  const whole = damm(code) === 0;
  const named = Number(code.slice(0, NUMBER));
  // A zero too many in front makes a number that no case has.
  const other = named !== number && named >= NUMBERS.first;
  if (whole && code.length > NUMBER + MARK + 1 && other) return { fault: "other", number: named };
  if (code.length !== n) return { fault: "length", found: code.length, n };
  if (!whole || named !== number) return { fault: "check" };
  const choices = [...code.slice(NUMBER, NUMBER + persons)].map(Number);
  if (choices.some((choice) => choice < 1 || choice > conclusions)) return { fault: "choice" };
  return { code, choices, mark: markIn(code) };
}

/** What a code is beside those of the case taken before: the first of its phone, one more time the same, or a changed choice. */
export type Beside = { readonly is: "first" | "again" } | { readonly is: "instead"; readonly before: string };

/** Holds a code against those taken before. Two phones can have one mark; then only the people in the room can tell. */
export function beside(code: string, taken: readonly string[]): Beside {
  if (taken.includes(code)) return { is: "again" };
  const before = taken.findLast((one) => markIn(one) === markIn(code));
  return before === undefined ? { is: "first" } : { is: "instead", before };
}

/** What a case can be numbered. */
export const NUMBERS = { first: 10 ** (NUMBER - 1), last: 10 ** NUMBER - 1 };

/** A number from a name alone, by FNV-1a. */
function numberFrom(slug: string): number {
  let hash = 0x811c9dc5;
  for (const character of slug) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return NUMBERS.first + (hash % (NUMBERS.last - NUMBERS.first + 1));
}

/**
 * A number of three digits for each case, from its name alone. Where it is taken, by a number given or by an earlier name, the
 * next that is free: so none that was given before ever changes.
 * @param slugs the earlier first
 * @param taken numbers that other cases have
 */
export function numbersOf(slugs: readonly string[], taken: Iterable<number>): ReadonlyMap<string, number> {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  for (const slug of slugs) {
    let number = numberFrom(slug);
    while (used.has(number)) number = number === NUMBERS.last ? NUMBERS.first : number + 1;
    used.add(number);
    numbers.set(slug, number);
  }
  return numbers;
}

/** The numbers of the site's cases, the earlier in the alphabet first, so that codes of two builds agree. */
export function caseNumbers(slugs: readonly string[]): ReadonlyMap<string, number> {
  return numbersOf([...slugs].sort(), []);
}
