/** A document as its writers take it: what it says, block by block, with nothing of how any format says it. */
export interface Document {
  readonly title: string;
  /** Stands on every page, with the caution. */
  readonly running: string;
  readonly caution: string;
  /** The number of a page: places {page} and {pages}. */
  readonly pageNumber: string;
  /** The day it is made for, YYYY-MM-DD. */
  readonly day: string;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  /** What the table is called for those who do not see it. */
  readonly label: string;
  /** Empty where the rows name themselves. */
  readonly heads: readonly string[];
  /** The columns' shares of the width, in percent. */
  readonly widths: readonly number[];
  /** A cell may hold several lines. */
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly tone?: "caution" | "verdict" | "hint" }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | Table;

export const heading = (level: 2 | 3, text: string): Block => ({ kind: "heading", level, text });
export const paragraph = (text: string, tone?: "caution" | "verdict" | "hint"): Block =>
  tone ? { kind: "paragraph", text, tone } : { kind: "paragraph", text };
export const list = (items: readonly string[]): Block => ({ kind: "list", items });
