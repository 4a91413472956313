import { fromBase64Url, toBase64Url } from "../../wizard/keep/base64url.ts";
import { crc24, sumBytes } from "../../wizard/keep/check-sum.ts";

/** What a phone needs of an own case: it cannot be fetched, so the QR code carries it. The story stays on the screen. */
export interface Ballot {
  /** What codes name the case by. */
  readonly number: number;
  readonly title: string;
  /** What the persons are called. */
  readonly persons: readonly string[];
}

/**
 * `o=1.` and, in base64url, the number (2 bytes), title and persons a line each as UTF-16, a check sum (3 bytes). So short a
 * text of Han characters is shorter as UTF-16 than deflated: 39 bytes on average over the site's cases instead of 67.
 */
const PREFIX = "o=";
const VERSION = "1.";
const SUM_BYTES = 3;
/** What is longer would make the code too fine to scan from the back of a room. */
const MOST_TITLE = 30;
const MOST_LABEL = 16;
const MOST_PERSONS = 9;

const bytesOf = (code: number) => [code >> 8, code & 0xff];

function brief(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, " ");
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
}

/** The fragment, without its #, that carries a case to phones. */
export function toBallot({ number, title, persons }: Ballot): string {
  const text = [brief(title, MOST_TITLE), ...persons.map((label) => brief(label, MOST_LABEL))].join("\n");
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = [number, ...codes].flatMap(bytesOf);
  return PREFIX + VERSION + toBase64Url(Uint8Array.from([...bytes, ...sumBytes(crc24(bytes))]));
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
  if (sumBytes(crc24(data)).join() !== bytes.subarray(-SUM_BYTES).join()) return null;
  const codes = data.flatMap((byte, at) => (at % 2 === 0 ? [(byte << 8) | (data[at + 1] ?? 0)] : []));
  const [number = 0, ...letters] = codes;
  const [title = "", ...persons] = letters
    .map((code) => String.fromCharCode(code))
    .join("")
    .split("\n");
  const sound = number >= 1000 && number <= 9999 && persons.length > 0 && persons.length <= MOST_PERSONS;
  return sound ? { number, title, persons } : null;
}
