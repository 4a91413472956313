/** One character as it is set: `width` is what it takes of the line. */
export interface Glyph {
  readonly char: string;
  readonly width: number;
}

export interface Line<G extends Glyph> {
  readonly glyphs: readonly G[];
  /** What is added after each character so that a full line ends at the edge; 0 on the last line. */
  readonly spacing: number;
}

const NO_LINE_START = "，。、；：？！）》〉」』】〕〗”’…—·)%";
const NO_LINE_END = "（《〈「『【〔〖“‘(";
const DIGIT = /[0-9]/;
const ROUNDING = 0.01;

/** Characters that stay on one line: closing punctuation with what it closes, opening with what follows, the digits of a number. */
function* clusters<G extends Glyph>(glyphs: readonly G[]): Generator<G[]> {
  let cluster: G[] = [];
  let before = "";
  for (const glyph of glyphs) {
    const together =
      NO_LINE_START.includes(glyph.char) ||
      (before !== "" && NO_LINE_END.includes(before)) ||
      (DIGIT.test(before) && DIGIT.test(glyph.char));
    if (!together && cluster.length > 0) {
      yield cluster;
      cluster = [];
    }
    cluster.push(glyph);
    before = glyph.char;
  }
  if (cluster.length > 0) yield cluster;
}

const widthOf = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, { width }) => sum + width, 0);

/**
 * Breaks a paragraph by the Chinese rules of line breaking (避头尾). Where the character beyond the line may not begin
 * the next, the one before it is carried down with it (推出) and the line is spread to the edge: no line ever holds more
 * than the grid has cells, as hanging punctuation would, and none is squeezed.
 * @param width of a line
 * @param indent taken from the first line
 */
export function breakLines<G extends Glyph>(glyphs: readonly G[], width: number, indent = 0): Line<G>[] {
  const lines: G[][] = [[]];
  const room = (index: number) => width - (index === 0 ? indent : 0) + ROUNDING;
  for (const cluster of clusters(glyphs)) {
    const last = lines.at(-1) as G[];
    if (last.length > 0 && widthOf(last) + widthOf(cluster) > room(lines.length - 1)) lines.push(cluster);
    else last.push(...cluster);
  }
  return lines.map((line, index) => {
    const slack = room(index) - ROUNDING - widthOf(line);
    const full = index < lines.length - 1 && line.length > 1;
    return { glyphs: line, spacing: full ? slack / (line.length - 1) : 0 };
  });
}
