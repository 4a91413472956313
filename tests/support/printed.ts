import { expect } from "playwright/test";
import { getDocumentProxy } from "unpdf";
import { loadMeasure } from "../../src/measure/index.ts";
import { squeeze } from "./site.ts";

/** A line of a printed page; lengths in millimetres from the left and the top edge of the paper. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  /** The words in the order of the file, as a reader of the screen gets them. */
  readonly text: string;
}

interface Piece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

const MM = 25.4 / 72;
/** The type area of GB/T 9704-2012: 225 mm below 37 mm. */
const TOP = 37;
const BOTTOM = TOP + 225;

/** Radicals without a compatibility mapping, beside the characters they are drawn as. */
const RADICALS = new Map(
  [..."⺠民⻅见⻔门⻓长⻚页⻋车⻉贝⻛风⺟母⻄西⻆角⻝食"].flatMap((char, index, all) =>
    index % 2 ? [] : [[char, all[index + 1] ?? char]],
  ) as [string, string][],
);

/** Chromium names the glyph that a character shares with a radical of the Kangxi dictionary by the radical: ⾏ for 行. */
export const withoutRadicals = (text: string) =>
  text.replace(/[\u2e80-\u2fdf]/g, (char) => RADICALS.get(char) ?? char.normalize("NFKC"));

function linesOf(pieces: readonly Piece[], height: number): PrintedLine[] {
  const rows = new Map<number, Piece[]>();
  for (const piece of pieces.filter(({ str }) => str.trim() !== "")) {
    const y = piece.transform[5] ?? 0;
    const key = [...rows.keys()].find((one) => Math.abs(one - y) < 2) ?? y;
    rows.set(key, [...(rows.get(key) ?? []), piece]);
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([y, row]) => {
      const sorted = row.toSorted((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0));
      const last = sorted.at(-1);
      return {
        text: squeeze(sorted.map(({ str }) => str).join("")),
        left: (sorted[0]?.transform[4] ?? 0) * MM,
        right: ((last?.transform[4] ?? 0) + (last?.width ?? 0)) * MM,
        baseline: (height - y) * MM,
      };
    });
}

/** What a PDF shows, page by page. */
export async function readPrinted(bytes: Uint8Array): Promise<PrintedPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent({ disableNormalization: true });
      const pieces = (items as unknown as Piece[]).map((item) => ({ ...item, str: withoutRadicals(item.str) }));
      return {
        number,
        width: width * MM,
        height: height * MM,
        lines: linesOf(pieces, height),
        text: squeeze(pieces.map(({ str }) => str).join("")),
      };
    }),
  );
}

const inside = ({ lines }: PrintedPage) => lines.filter(({ baseline }) => baseline > TOP && baseline < BOTTOM);
const outside = ({ lines }: PrintedPage) => lines.filter(({ baseline }) => baseline <= TOP || baseline >= BOTTOM);

/** A4, and the type area of 156 mm with 28 mm at the binding, which is on the right of left pages. */
export function expectPaper(pages: readonly PrintedPage[]): void {
  for (const page of pages) {
    const left = page.number % 2 === 1 ? 28 : 26;
    expect(page.width).toBeCloseTo(210, 0);
    expect(page.height).toBeCloseTo(297, 0);
    for (const line of inside(page)) {
      expect(line.left, line.text).toBeGreaterThan(left - 0.5);
      expect(line.right, line.text).toBeLessThan(left + 156.5);
    }
  }
}

/** Whole lines of Han characters have 28, or up to two fewer where punctuation took characters down; 22 lines, evenly, on the pages that are full. */
export function expectGrid(pages: readonly PrintedPage[]): void {
  const whole = pages.flatMap((page) => {
    const left = page.number % 2 === 1 ? 28 : 26;
    return inside(page).filter((line) => line.left < left + 1 && line.right > left + 155 && !/[0-9()]/.test(line.text));
  });
  const counts = whole.map(({ text }) => [...text].length);
  expect(Math.max(...counts)).toBe(28);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(26);
  expect(counts.filter((count) => count === 28).length).toBeGreaterThan(counts.length / 2);
  for (const page of pages.slice(2, -1)) {
    const baselines = inside(page).map(({ baseline }) => baseline);
    expect(baselines).toHaveLength(22);
    baselines.slice(1).forEach((baseline, index) => {
      expect(baseline - (baselines[index] ?? 0)).toBeCloseTo(225 / 22, 0);
    });
  }
}

/** Odd numbers at the right, even ones at the left, between dashes below the type area. */
export function expectPageNumbers(pages: readonly PrintedPage[]): void {
  for (const page of pages) {
    const number = outside(page).find(({ text }) => text === `—${page.number}—`);
    expect(number, String(page.number)).toBeDefined();
    if (number) expect(number.left > page.width / 2).toBe(page.number % 2 === 1);
  }
}

/** Every page says above the type area that the print is not official, and how the measure stands. */
export function expectNotices(pages: readonly PrintedPage[]): void {
  for (const page of pages) {
    const [line] = outside(page);
    expect(line?.baseline).toBeLessThan(TOP);
    expect(line?.text).toBe("非官方打印件失效（有效期届满），有效期至2024年12月15日");
  }
}

/** Inside the type area stand the words of the document, all of them and in order, and nothing else. */
export function expectOfficialWords(pages: readonly PrintedPage[]): void {
  const words = pages.flatMap(inside).map(({ text }) => text);
  expect(words.join("")).toBe(squeeze(loadMeasure().text));
}

/** No line begins with closing punctuation, none ends with opening (避头尾). */
export function expectLineBreaks(pages: readonly PrintedPage[]): void {
  for (const { text } of pages.flatMap(inside)) {
    expect(text).not.toMatch(/^[，。、；：？！）》」』”’)]/);
    expect(text).not.toMatch(/[（《「『“‘(]$/);
  }
}
