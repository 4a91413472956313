import type { Block, Document, Table } from "../document.ts";
import { escaped } from "./xml.ts";

/** The width between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9638;
const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"];

const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph; lines of the text are kept apart. */
export function para(text: string, style?: string): string {
  const properties = style ? `<w:pStyle w:val="${style}"/>` : "";
  return `<w:p><w:pPr>${properties}</w:pPr>${text.split("\n").map(run).join("<w:r><w:br/></w:r>")}</w:p>`;
}

/** A row that is filled in by hand. */
const TALL = '<w:trHeight w:val="500" w:hRule="atLeast"/>';

function row(cells: readonly string[], widths: readonly number[], kind: "head" | "form" | "body") {
  const head = kind === "head";
  const each = cells.map(
    (cell, column) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${head ? '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>' : ""}</w:tcPr>${para(cell, head || column === 0 ? "CellHead" : "Cell")}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${kind === "form" && cells.includes("") ? TALL : ""}${head ? "<w:tblHeader/>" : ""}</w:trPr>${each.join("")}</w:tr>`;
}

function table({ label, heads, widths, rows }: Table): string {
  const columns = widths.map((percent) => Math.round((TEXT_WIDTH * percent) / 100));
  const borders = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`);
  const properties = `<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${borders.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCaption w:val="${escaped(label)}"/>`;
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const head = heads.length > 0 ? row(heads, columns, "head") : "";
  const body = rows.map((cells) => row(cells, columns, heads.length > 0 ? "body" : "form"));
  // Two tables with nothing between them become one: a paragraph keeps each apart from what follows.
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join("")}</w:tbl>${para("", "Running")}`;
}

const TONES = { caution: "Caution", verdict: "Verdict", hint: "Hint" } as const;

function block(one: Block): string {
  switch (one.kind) {
    case "heading":
      return para(one.text, `Heading${one.level}`);
    case "paragraph":
      return para(one.text, one.tone && TONES[one.tone]);
    case "list":
      return one.items.map((item) => para(`•　${item}`, "Item")).join("");
    case "table":
      return table(one);
  }
}

/** The title and the blocks, in order. */
export function bodyOf({ title, blocks }: Document): string {
  return para(title, "Title") + blocks.map(block).join("");
}
