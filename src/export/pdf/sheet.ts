/** The sheet of GB/T 9704-2012 in points: A4, a type area of 156 × 225 mm, 28 characters on each of 22 lines. */

/** Millimetres in points. */
export const mm = (length: number): number => (length * 72) / 25.4;

export const PAGE = { width: mm(210), height: mm(297) } as const;
export const TYPE_AREA = { width: mm(156), height: mm(225), top: mm(37) } as const;
export const CHARACTERS = 28;
export const LINES = 22;

/** The square of one character along the line, and the pitch of lines. */
export const CELL = TYPE_AREA.width / CHARACTERS;
export const PITCH = TYPE_AREA.height / LINES;

/** 3号, 2号 and 4号. The lines of a headline are 7/8 of a 3号 character apart. */
export const SIZE = { body: 16, headline: 22, folio: 14, margin: 9 } as const;
export const HEADLINE_PITCH = SIZE.headline + (SIZE.body * 7) / 8;

/** The left edge of the type area on the page with this number: 28 mm are for the binding, which is on the right of left pages. */
export function typeAreaLeft(page: number): number {
  return page % 2 === 1 ? mm(28) : mm(26);
}
