/** One record of a CSV text and the line it begins on, counted from 1. A quoted field may run over several lines. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What makes a text no CSV, and on which line: a quote never closed, or words after a closing quote. */
export interface CsvFault {
  readonly line: number;
  readonly code: "open" | "after";
}

export type Csv = { readonly records: readonly CsvRecord[] } | { readonly fault: CsvFault };

const SEPARATORS = [",", "\t", ";"] as const;

/** The separator that the first line uses most: Excel also writes tabs, and semicolons in some countries. */
export function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const counted = SEPARATORS.map((separator) => ({ separator, n: first.split(separator).length }));
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).separator;
}

const linesIn = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** A quoted field that begins at `from`: its words and where it ends; null where it is never closed. */
function quoted(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return { cell: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

/** A field that begins at `at`, quoted or plain, and where it ends; null where its quote is never closed. */
function fieldAt(text: string, at: number, plain: RegExp): { readonly cell: string; readonly end: number } | null {
  if (text[at] === '"') return quoted(text, at);
  plain.lastIndex = at;
  const [cell = ""] = plain.exec(text) ?? [];
  return { cell, end: at + cell.length };
}

/** Where the next line begins after a field that ends at `at`; null where something else stands there. */
function lineAfter(text: string, at: number): number | null {
  if (at === text.length) return at;
  if (text.startsWith("\r\n", at)) return at + 2;
  return text[at] === "\r" || text[at] === "\n" ? at + 1 : null;
}

/** Reads a CSV text by RFC 4180; lines may end in CRLF, LF or CR. Lines with nothing on them are passed over. */
export function readCsv(text: string, separator = separatorOf(text)): Csv {
  const plain = new RegExp(`[^${separator}\\r\\n]*`, "y");
  const records: CsvRecord[] = [];
  let [at, line, began] = [0, 1, 1];
  let cells: string[] = [];
  // A separator that ends the text has an empty field after it.
  while (at < text.length || cells.length > 0) {
    const field = fieldAt(text, at, plain);
    if (!field) return { fault: { line, code: "open" } };
    cells.push(field.cell);
    line += linesIn(field.cell);
    if (text[field.end] === separator) {
      at = field.end + 1;
      continue;
    }
    const next = lineAfter(text, field.end);
    if (next === null) return { fault: { line, code: "after" } };
    if (cells.length > 1 || cells[0] !== "") records.push({ line: began, cells });
    cells = [];
    at = next;
    line += 1;
    began = line;
  }
  return { records };
}

/** How a cell begins that a spreadsheet would take for a formula, also in full width. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell as it is written: what could be run as a formula is marked as text, and quoted where it has to be. */
function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a CSV text that Excel opens as it is: a byte order mark, CRLF, no cell that could be a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(written).join(",")}\r\n`).join("")}`;
}
