import type { Answers } from "../../law/index.ts";
import { readJson } from "./read-json.ts";
import { readTable } from "./read-table.ts";
import type { BatchData } from "./words.ts";

/** Where something stands: the line of the CSV, or the place in the JSON array, from 1; with the file's own names for it. */
export interface Place {
  readonly at: number;
  readonly id: string;
  readonly label: string;
}

/** One person of one case, ready to be evaluated. Rows of one case have the same number. */
export interface Row extends Place {
  readonly caseNumber: number;
  readonly answers: Answers;
}

/** What is wrong with a row, in which column. */
export interface RowFault extends Place {
  /** The line of the file, where `at` is not that itself. */
  readonly line?: number;
  /** The number of the person from 0, where several stand at one place. */
  readonly person?: number | null;
  readonly column: string;
  readonly message: string;
}

export interface Reading {
  readonly unit: "line" | "item";
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
  /** Headings that name no column; what stands below them was not read. */
  readonly ignored: readonly string[];
}

/** The file as a whole cannot be read. */
export interface Unreadable {
  readonly fault: string;
}

export const MOST_BYTES = 64 * 1024 * 1024;

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe && "utf-16le") || (first === 0xfe && second === 0xff && "utf-16be");
  for (const encoding of wide ? [wide] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  return null;
}

/** Reads a file of cases by its bytes, whatever its name says: CSV or JSON, in UTF-8 or GB18030. */
export function readBatch(bytes: Uint8Array, data: BatchData): Reading | Unreadable {
  const { faults } = data.words;
  if (bytes.length > MOST_BYTES) return { fault: faults.tooLarge };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return { fault: faults.workbook };
  const text = decode(bytes);
  if (text === null || text.includes("\0")) return { fault: faults.binary };
  if (text.trim() === "") return { fault: faults.empty };
  return /^\s*[[{]/.test(text) ? readJson(text, data) : readTable(text, data);
}
