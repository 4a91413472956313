import PDFDocument from "pdfkit";
import type { IsoDate } from "../../law/period.ts";
import type { Block, Run } from "./blocks.ts";
import { breakLines, type Glyph, type Line } from "./break-lines.ts";
import { FACES, type Face } from "./fonts.ts";
import { CELL, HEADLINE_PITCH, LINES, mm, PAGE, PITCH, SIZE, TYPE_AREA, typeAreaLeft } from "./sheet.ts";

export interface PdfInput {
  readonly blocks: readonly Block[];
  readonly faces: Readonly<Record<Face, Buffer>>;
  readonly title: string;
  readonly subject: string;
  /** The date the file bears, so that it does not depend on when it is made. */
  readonly date: IsoDate;
  /** Outside the type area of every page: what this print is, and how the measure stands. */
  readonly margin: { readonly mark: string; readonly validity: string };
}

interface FacedGlyph extends Glyph {
  readonly face: Face;
}

/** How far below the top of its square a character's baseline lies, in the Song and Hei used here. */
const ASCENT = 0.88;
const TRACKING = CELL - SIZE.body;
/** Half the space, since the official words have two after the number of an article: together one character. */
const SPACE = CELL / 2;

/** Sets blocks on the grid of the sheet, line by line. */
class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  #line = 0;
  #page = 1;
  #chapter: PDFKit.PDFOutline;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
    this.#chapter = doc.outline;
    this.#root = doc.struct("Document");
    doc.addStructure(this.#root);
  }

  get #left() {
    return typeAreaLeft(this.#page);
  }

  get #top() {
    return TYPE_AREA.top + this.#line * PITCH;
  }

  put(block: Block): void {
    switch (block.kind) {
      case "blank":
        this.#line += block.lines;
        break;
      case "page":
        this.#turn();
        break;
      case "bookmark":
        this.#bookmark(block.title, block.chapter);
        break;
      case "headline":
        this.#headline(block.lines);
        break;
      case "paragraph":
        this.#paragraph(block.runs, block.indent);
        break;
      default:
        this.#single(block.text, block.kind === "at" ? block.cell : null);
    }
  }

  end(): void {
    this.#root.end();
  }

  #turn(): void {
    this.#doc.continueOnNewPage();
    this.#page += 1;
    this.#line = 0;
  }

  #bookmark(title: string, chapter: boolean): void {
    if (this.#line === LINES) this.#turn();
    const parent = chapter ? this.#doc.outline : this.#chapter;
    // pdfkit counts `left` from the right edge.
    const place = { expanded: true, left: PAGE.width, top: this.#top };
    const item = parent.addItem(title, place);
    if (chapter) this.#chapter = item;
  }

  /** The lines of a headline have a pitch of their own; the whole takes as many lines of the grid as it needs, in their middle. */
  #headline(lines: readonly string[]): void {
    const rows = Math.ceil((lines.length * HEADLINE_PITCH) / PITCH);
    const start = this.#top + (rows * PITCH - lines.length * HEADLINE_PITCH) / 2;
    this.#struct("H1", () => {
      this.#doc.font("headline").fontSize(SIZE.headline);
      lines.forEach((text, index) => {
        const x = this.#left + (TYPE_AREA.width - this.#doc.widthOfString(text)) / 2;
        this.#draw(text, x, start + index * HEADLINE_PITCH, HEADLINE_PITCH, SIZE.headline);
      });
    });
    this.#line += rows;
  }

  #single(text: string, cell: number | null): void {
    const glyphs = this.#glyphs([{ face: "song", text }]);
    const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
    const x = cell === null ? (TYPE_AREA.width - width) / 2 : cell * CELL;
    this.#struct("P", () => this.#set({ glyphs, spacing: 0 }, x));
  }

  #paragraph(runs: readonly Run[], indent: number): void {
    this.#struct("P", () => {
      breakLines(this.#glyphs(runs), TYPE_AREA.width, indent * CELL).forEach((line, index) => {
        this.#set(line, index === 0 ? indent * CELL : 0);
      });
    });
  }

  #struct(tag: string, draw: () => void): void {
    this.#root.add(this.#doc.struct(tag, {}, draw));
  }

  #glyphs(runs: readonly Run[]): FacedGlyph[] {
    this.#doc.fontSize(SIZE.body);
    return runs.flatMap(({ face, text }) => {
      this.#doc.font(face);
      return [...text].map((char) => ({
        char,
        face,
        width: char === " " ? SPACE : this.#doc.widthOfString(char) + TRACKING,
      }));
    });
  }

  /** Sets one line at the next place of the grid, each stretch of one face in one piece. */
  #set({ glyphs, spacing }: Line<FacedGlyph>, indent: number): void {
    if (this.#line === LINES) this.#turn();
    let x = this.#left + indent;
    let piece = { text: "", face: "song" as Face, x };
    const flush = () => {
      this.#doc.font(piece.face).fontSize(SIZE.body);
      if (piece.text !== "") this.#draw(piece.text, piece.x, this.#top, PITCH, SIZE.body, TRACKING + spacing);
    };
    for (const { char, face, width } of glyphs) {
      if (char === " " || face !== piece.face || piece.text === "") {
        flush();
        piece = { text: "", face, x };
      }
      if (char !== " ") piece.text += char;
      x += width + spacing;
    }
    flush();
    this.#line += 1;
  }

  #draw(text: string, x: number, top: number, pitch: number, size: number, characterSpacing = 0): void {
    const baseline = top + (pitch - size) / 2 + size * ASCENT;
    this.#doc.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic", characterSpacing });
  }
}

/** Outside the type area: above it what this print is, 7 mm below it the page number, odd at the right and even at the left, one character in. */
function drawMargins(doc: PDFKit.PDFDocument, page: number, { mark, validity }: PdfInput["margin"]): void {
  const left = typeAreaLeft(page);
  const right = left + TYPE_AREA.width;
  const write = (text: string, x: number, baseline: number) =>
    doc.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
  doc.font("hei").fontSize(SIZE.margin);
  const above = TYPE_AREA.top - mm(9);
  write(mark, left, above);
  write(validity, right - doc.widthOfString(validity), above);
  doc.font("song").fontSize(SIZE.folio);
  const folio = `— ${page} —`;
  const x = page % 2 === 1 ? right - CELL - doc.widthOfString(folio) : left + CELL;
  write(folio, x, TYPE_AREA.top + TYPE_AREA.height + mm(7) + SIZE.folio * ASCENT);
}

/** Writes the blocks as a tagged PDF with bookmarks. The same input gives the same bytes, whatever the day. */
export async function writePdf({ blocks, faces, title, subject, date, margin }: PdfInput): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: "1.7",
    lang: "zh-CN",
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Subject: subject, CreationDate: new Date(`${date}T00:00:00Z`) },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on("end", resolve));
  for (const face of FACES) doc.registerFont(face, faces[face]);
  const sheet = new Sheet(doc);
  for (const block of blocks) sheet.put(block);
  sheet.end();
  for (let page = 1; page <= doc.bufferedPageRange().count; page += 1) {
    doc.switchToPage(page - 1);
    doc.markContent("Artifact", { type: "Pagination" });
    drawMargins(doc, page, margin);
    doc.endMarkedContent();
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Every character that the blocks and the margins set, by face: what the fonts must hold. */
export function charactersOf(blocks: readonly Block[], { mark, validity }: PdfInput["margin"]): Record<Face, string> {
  const texts: Record<Face, string> = { song: "0123456789 —", headline: "", hei: mark + validity };
  for (const block of blocks) {
    if (block.kind === "headline") texts.headline += block.lines.join("");
    if (block.kind === "centred" || block.kind === "at") texts.song += block.text;
    if (block.kind === "paragraph") for (const { face, text } of block.runs) texts[face] += text;
  }
  return texts;
}
