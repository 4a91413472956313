import { damm } from "./damm.ts";

/** How many digits name the case. */
const NUMBER = 4;

/** Why a code is not taken. */
export type CodeFault =
  | { readonly fault: "empty" | "check" | "choice" }
  | { readonly fault: "characters"; readonly found: string }
  | { readonly fault: "length"; readonly found: number; readonly n: number }
  | { readonly fault: "other"; readonly number: number };

/** A code as it was read: one choice a person, each the number of a conclusion in the list, from 1. */
export type ReadCode = { readonly code: string; readonly choices: readonly number[] } | CodeFault;

/**
 * A judgment of each person as digits that can be read aloud: the case, one digit a person, a check digit.
 * @param number the case's, of four digits
 * @param choices one a person, 1 to 9
 */
export function voteCode(number: number, choices: readonly number[]): string {
  const digits = `${number}${choices.join("")}`;
  return `${digits}${damm(digits)}`;
}

/** A code in groups as it is shown and read aloud: "382 7516". */
export function groups(code: string): string {
  const size = code.length === 8 ? 4 : 3;
  const most = Math.floor(code.length / size);
  return Array.from({ length: most }, (_, at) =>
    code.slice(at * size, at === most - 1 ? undefined : (at + 1) * size),
  ).join(" ");
}

/**
 * Reads a code that was typed or scanned for one case. Spaces, hyphens and full-width digits are taken as they are meant.
 * @param conclusions how many there are to choose from
 */
export function readVote(text: string, number: number, persons: number, conclusions: number): ReadCode {
  const code = text.normalize("NFKC").replace(/[\s\-–—,.，。、]/g, "");
  const strange = /[^0-9]/u.exec(code);
  if (code === "") return { fault: "empty" };
  if (strange) return { fault: "characters", found: String.fromCodePoint(code.codePointAt(strange.index) ?? 0) };
  const n = NUMBER + persons + 1;
  const whole = damm(code) === 0;
  const named = Number(code.slice(0, NUMBER));
  if (whole && code.length > NUMBER + 1 && named !== number) return { fault: "other", number: named };
  if (code.length !== n) return { fault: "length", found: code.length, n };
  if (!whole) return { fault: "check" };
  const choices = [...code.slice(NUMBER, -1)].map(Number);
  if (choices.some((choice) => choice < 1 || choice > conclusions)) return { fault: "choice" };
  return { code, choices };
}

/**
 * A number of four digits for each case, from its name alone, so that codes of two builds agree. Where two names fall on
 * one number, the later in the alphabet takes the next that is free.
 */
export function caseNumbers(slugs: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  const numbers = new Map<string, number>();
  for (const slug of [...slugs].sort()) {
    let hash = 0x811c9dc5;
    for (const character of slug) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
    let number = 1000 + (hash % 9000);
    while (taken.has(number)) number = number === 9999 ? 1000 : number + 1;
    taken.add(number);
    numbers.set(slug, number);
  }
  return numbers;
}
