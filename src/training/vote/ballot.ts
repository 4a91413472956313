import { fromBase64Url, toBase64Url } from "../../codes/base64url.ts";
import { crc24, sumBytes } from "../../codes/check-sum.ts";
import { NUMBERS } from "./code.ts";

/** What a phone needs of an own case: it cannot be fetched, so the QR code carries it. The story stays on the screen. */
export interface Ballot {
  /** What codes name the case by. */
  readonly number: number;
  readonly title: string;
  /** What the persons are called. */
  readonly persons: readonly string[];
}

/**
 * `o=1.` and, in base64url, the number (2 bytes), title and persons a line each as UTF-16, a check sum (3 bytes), inverted. So short a
 * text of Han characters is shorter as UTF-16 than deflated: 39 bytes on average over the site's cases instead of 67.
 */
const PREFIX = "o=";
const VERSION = "1.";
const SUM_BYTES = 3;
/** More do not fit a code of digits that can be read aloud. */
const MOST_PERSONS = 9;

const bytesOf = (code: number) => [code >> 8, code & 0xff];

/** Inverted, since bytes whose sum ends in zeros would otherwise still read as whole without these. */
const sumOf = (data: readonly number[]) => sumBytes(~crc24(data) & 0xffffff);

const asLine = (text: string) => text.trim().replace(/\s+/g, " ");

/** The fragment, without its #, that carries a case to phones. Its words are short, as the checks of own cases have it: so is the fragment. */
export function toBallot({ number, title, persons }: Ballot): string {
  const text = [title, ...persons].map(asLine).join("\n");
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = [number, ...codes].flatMap(bytesOf);
  return PREFIX + VERSION + toBase64Url(Uint8Array.from([...bytes, ...sumOf(bytes)]));
}

/** Whether a fragment is one that carries a case, whole or damaged. */
export function carriesBallot(hash: string): boolean {
  return hash.startsWith(`#${PREFIX}`);
}

/** Reads a fragment; null where it is damaged or of another version. */
export function readBallot(hash: string): Ballot | null {
  const start = `#${PREFIX}${VERSION}`;
  const bytes = hash.startsWith(start) ? fromBase64Url(hash.slice(start.length)) : null;
  if (!bytes || bytes.length <= SUM_BYTES) return null;
  const data = [...bytes.subarray(0, -SUM_BYTES)];
  if (sumOf(data).join() !== bytes.subarray(-SUM_BYTES).join()) return null;
  const codes = data.flatMap((byte, at) => (at % 2 === 0 ? [(byte << 8) | (data[at + 1] ?? 0)] : []));
  const [number = 0, ...letters] = codes;
  const [title = "", ...persons] = letters
    .map((code) => String.fromCharCode(code))
    .join("")
    .split("\n");
  const sound =
    number >= NUMBERS.first && number <= NUMBERS.last && persons.length > 0 && persons.length <= MOST_PERSONS;
  return sound ? { number, title, persons } : null;
}
