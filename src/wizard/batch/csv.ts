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

/** Reads a CSV text by RFC 4180; lines may end in CRLF, LF or CR. Lines with nothing on them are passed over. */
export function readCsv(text: string, separator = separatorOf(text)): Csv {
  const plain = new RegExp(`[^${separator}\\r\\n]*`, "y");
  const records: CsvRecord[] = [];
  let [at, line, began] = [0, 1, 1];
  let cells: string[] = [];
  while (at < text.length) {
    if (text[at] === '"') {
      const field = quoted(text, at);
      if (!field) return { fault: { line, code: "open" } };
      cells.push(field.cell);
      line += linesIn(field.cell);
      at = field.end;
    } else {
      plain.lastIndex = at;
      const [cell = ""] = plain.exec(text) ?? [];
      cells.push(cell);
      at += cell.length;
    }
    if (text[at] === separator) {
      at += 1;
      // A separator that ends the text has an empty field after it.
      if (at < text.length) continue;
      cells.push("");
    } else if (at < text.length && text[at] !== "\r" && text[at] !== "\n") {
      return { fault: { line, code: "after" } };
    }
    if (cells.length > 1 || cells[0] !== "") records.push({ line: began, cells });
    cells = [];
    if (at < text.length) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line += 1;
    }
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
