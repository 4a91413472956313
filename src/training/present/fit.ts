/** How much a slide holds: whole Han characters a line, and lines. Counted for 4:3; a wider screen holds as much or more. */
export interface Room {
  readonly chars: number;
  readonly lines: number;
}

/** The whole slide; beside the stations of a chart. */
export const WIDE: Room = { chars: 24, lines: 9.8 };
export const BESIDE: Room = { chars: 14, lines: 7 };

/** What stands between two paragraphs, in lines. */
const GAP = 0.4;

/** The width of a text in Han characters: others take about half of one. */
const width = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…·]/.test(one) ? 1 : 0.55), 0);

const linesOf = (text: string, { chars }: Room) => Math.ceil(width(text) / chars);

/** What a slide's paragraphs take, in lines. */
export function heightOf(paragraphs: readonly string[], room: Room): number {
  return paragraphs.reduce((sum, one) => sum + linesOf(one, room), 0) + GAP * Math.max(0, paragraphs.length - 1);
}

/** A paragraph in pieces, each of at most half a slide: by sentences, where that does not do by clauses, at last by length. */
function pieces(paragraph: string, room: Room): string[] {
  const most = Math.floor(room.lines / 2);
  const fits = (text: string) => linesOf(text, room) <= most;
  const cut = (text: string, ways: readonly RegExp[]): string[] => {
    if (fits(text)) return [text];
    const [way, ...others] = ways;
    if (!way) return text.match(new RegExp(`.{1,${room.chars * most}}`, "gsu")) ?? [text];
    return (text.match(way) ?? [text]).flatMap((part) => cut(part, others));
  };
  return cut(paragraph, [/[^。！？]+(?:[。！？]+[」』”’）]*|$)/gu, /[^；;]+(?:[；;]|$)/gu, /[^，、]+(?:[，、]|$)/gu]);
}

interface Piece {
  readonly paragraph: number;
  readonly text: string;
}

/** Fills slide after slide with pieces; pieces of one paragraph on one slide make one paragraph again. */
function pour(all: readonly Piece[], room: Room): string[][] {
  const slides: Piece[][] = [[]];
  const joined = (some: readonly Piece[]) => {
    const texts = new Map<number, string>();
    for (const { paragraph, text } of some) texts.set(paragraph, (texts.get(paragraph) ?? "") + text);
    return [...texts.values()];
  };
  for (const piece of all) {
    const slide = slides[slides.length - 1] as Piece[];
    if (slide.length > 0 && heightOf(joined([...slide, piece]), room) > room.lines) slides.push([piece]);
    else slide.push(piece);
  }
  return slides.map(joined);
}

/** Paragraphs over as few slides as hold them, filled about evenly, so that none is left with a last few words. */
export function spread(paragraphs: readonly string[], room: Room): readonly (readonly string[])[] {
  const all = paragraphs.flatMap((text, paragraph) => pieces(text, room).map((piece) => ({ paragraph, text: piece })));
  let best = pour(all, room);
  for (let lines = room.lines - 1; lines >= room.lines / 2; lines -= 1) {
    const tighter = pour(all, { ...room, lines });
    if (tighter.length > best.length) break;
    best = tighter;
  }
  return best.filter((slide) => slide.length > 0);
}
