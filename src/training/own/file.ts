import { FACTS_VERSION } from "../../law/index.ts";
import type { TrainingCase } from "../case.ts";
import { type CaseFault, readShape } from "./shape.ts";

/** What a file of cases says it is. */
export const FILE_FORMAT = "yiyuan-training-cases";
export const FILE_VERSION = 1;
/** Longer files are not read: thousands of cases are no set for a lesson. */
export const MOST_LENGTH = 4_000_000;
export const MOST_CASES = 300;

/** One case of a file: read, or with what is wrong with it. */
export interface ReadCase {
  readonly title: string;
  readonly one: TrainingCase | null;
  readonly faults: readonly CaseFault[];
}

/** Why nothing at all can be taken from a text. */
export type FileFault = "empty" | "tooLarge" | "damaged" | "foreign" | "version" | "noCases";

export type ReadFile = { readonly fault: FileFault } | { readonly cases: readonly ReadCase[] };

/**
 * Cases as the text of one file.
 * @param unread what stood beside them and could not be read: it stands after them, as it was
 */
export function toFile(cases: readonly TrainingCase[], unread: readonly unknown[] = []): string {
  const whole = [...cases.map((one) => ({ ...one, facts: { version: FACTS_VERSION, ...one.facts } })), ...unread];
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, fictional: true, cases: whole }, null, 2)}\n`;
}

/** The text of one file, null where `readFile` would not read so much. */
export function toReadableFile(cases: readonly TrainingCase[]): string | null {
  const text = toFile(cases);
  return cases.length > MOST_CASES || text.length > MOST_LENGTH ? null : text;
}

const titleOf = (value: unknown): string => {
  const title = (value as { title?: unknown } | null)?.title;
  return typeof title === "string" ? title.slice(0, 60) : "";
};

function readCase(value: unknown): ReadCase {
  const read = readShape(value);
  const title = titleOf(value);
  return "one" in read ? { title, one: read.one, faults: [] } : { title, one: null, faults: read.faults };
}

function parse(text: string): unknown {
  try {
    // Editors of Windows put a mark before the first character.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** What stands in the list of a text, whatever it is. */
function entriesOf(text: string): { readonly fault: FileFault } | { readonly entries: readonly unknown[] } {
  const value = parse(text);
  if (value === undefined) return { fault: text.includes(FILE_FORMAT) ? "damaged" : "foreign" };
  const { format, version, cases } = (typeof value === "object" && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (format !== FILE_FORMAT) return { fault: "foreign" };
  if (version !== FILE_VERSION) return { fault: "version" };
  return Array.isArray(cases) ? { entries: cases } : { fault: "damaged" };
}

/** Reads the text of a file. Never throws: says what the file is where it is none of ours, else reads it case by case. */
export function readFile(text: string): ReadFile {
  if (text.trim() === "") return { fault: "empty" };
  if (text.length > MOST_LENGTH) return { fault: "tooLarge" };
  const read = entriesOf(text);
  if ("fault" in read) return read;
  if (read.entries.length === 0) return { fault: "noCases" };
  if (read.entries.length > MOST_CASES) return { fault: "tooLarge" };
  return { cases: read.entries.map(readCase) };
}

/** Reads what the device keeps, however much it is: the cases, and the entries that are none. Null where it is no list of cases at all. */
export function readKept(
  text: string,
): { readonly cases: readonly TrainingCase[]; readonly unread: readonly unknown[] } | null {
  const read = entriesOf(text);
  if ("fault" in read) return null;
  const cases: TrainingCase[] = [];
  const unread: unknown[] = [];
  for (const entry of read.entries) {
    const shaped = readShape(entry);
    if ("one" in shaped) cases.push(shaped.one);
    else unread.push(entry);
  }
  return { cases, unread };
}
