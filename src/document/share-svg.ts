import { refLabel } from "../law/refs.ts";
import { type Article, loadMeasure, particularsOf } from "../measure/index.ts";
import { escapeXml } from "../xml.ts";
import { shareStatus } from "./share-words.ts";
import { loadDocumentWords } from "./words.ts";

/** The faces by the names that their files give them: Song for official words, Hei for the editors'. */
export const FACES = { song: "Noto Serif SC", hei: "Noto Sans S Chinese" } as const;

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 84;
const NOT_FIRST = /[，。、；：？）》」』〕)]/;
const NOT_LAST = /[（《「『〔(]$/;

/** How wide a character is set, in characters of full width. */
function widthOf(character: string): number {
  if (character === " " || character === "·") return 0.27;
  return /[!-~]/.test(character) ? 0.55 : 1;
}

/**
 * Breaks words into at most `count` lines of `width` characters; what does not fit gives way to 「……」. No line begins
 * with a mark that closes, which may stand beyond the line's end, and none ends with a mark that opens.
 */
export function linesOf(words: string, width: number, count: number): string[] {
  const lines: string[] = [""];
  let used = 0;
  for (const character of words) {
    const full = used + widthOf(character) > width;
    if (full && !NOT_FIRST.test(character)) {
      if (lines.length === count) return [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, -2)}……`];
      const last = lines.at(-1) ?? "";
      const carried = NOT_LAST.exec(last)?.[0] ?? "";
      lines[lines.length - 1] = last.slice(0, last.length - carried.length);
      lines.push(carried);
      used = carried === "" ? 0 : widthOf(carried);
    }
    lines[lines.length - 1] += character;
    used += widthOf(character);
  }
  return lines;
}

interface Style {
  readonly x?: number;
  readonly y: number;
  readonly size: number;
  readonly face: keyof typeof FACES;
  readonly weight?: 400 | 600;
  readonly fill: string;
}

const text = (words: string, { x = MARGIN, y, size, face, weight = 400, fill }: Style) =>
  `<text x="${x}" y="${y}" font-family="${FACES[face]}" font-weight="${weight}" font-size="${size}" fill="${fill}">${escapeXml(words)}</text>`;

interface Tag {
  /** Where it starts; without it, it ends at the margin. */
  readonly x?: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
}

/** Words in a frame, as the banner marks validity and as editorial words are marked. */
function tag(words: string, { x, y, size, colour, ground }: Tag): string {
  const inline = size * 0.6;
  const length = [...words].reduce((sum, character) => sum + widthOf(character), 0) * size + 2 * inline;
  const start = x ?? WIDTH - MARGIN - length;
  return (
    `<rect x="${start}" y="${y - size * 1.25}" width="${length}" height="${size * 1.75}" rx="6" fill="${ground}" stroke="${colour}" stroke-width="2"/>` +
    text(words, { x: start + inline, y, size, face: "hei", fill: colour })
  );
}

/** The upper part: the article, what editors call it, and its first official words. */
function articlePart(article: Article, colour: (role: string) => string): string {
  const { share } = loadDocumentWords();
  const official = linesOf(article.paragraphs[0]?.text ?? "", 25, 3);
  return [
    text(refLabel(article.ref), { y: 160, size: 76, face: "song", weight: 600, fill: colour("ink") }),
    text(article.heading, { y: 226, size: 34, face: "hei", fill: colour("editor") }),
    tag(share.heading, {
      x: MARGIN + article.heading.length * 34 + 28,
      y: 223,
      size: 22,
      colour: colour("editor"),
      ground: colour("editor-wash"),
    }),
    `<rect x="${MARGIN}" y="262" width="4" height="${official.length * 54}" fill="${colour("official")}"/>`,
    ...official.map((line, index) =>
      text(line, { x: MARGIN + 28, y: 302 + index * 54, size: 38, face: "song", fill: colour("ink") }),
    ),
  ].join("");
}

/** The upper part of the site's own picture. */
function sitePart(colour: (role: string) => string): string {
  const { name } = particularsOf(loadMeasure());
  return [
    ...linesOf(name, 11, 3).map((line, index) =>
      text(line, { y: 180 + index * 108, size: 84, face: "song", weight: 600, fill: colour("official") }),
    ),
    text(loadDocumentWords().share.whole, { y: 386, size: 36, face: "hei", fill: colour("editor") }),
  ].join("");
}

/** The picture of an article, or of the site, as SVG; `colour` gives the value of a role of `tokens.css`. */
export function shareSvg(article: Article | undefined, colour: (role: string) => string): string {
  const { name, number } = particularsOf(loadMeasure());
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour("paper")}"/>
<rect width="${WIDTH}" height="14" fill="${colour("official")}"/>
${article ? articlePart(article, colour) : sitePart(colour)}
<rect x="${MARGIN}" y="462" width="${WIDTH - 2 * MARGIN}" height="1.5" fill="${colour("rule")}"/>
${article ? text(name, { y: 516, size: 30, face: "song", weight: 600, fill: colour("official") }) : ""}
${text(number, { y: 566, size: 26, face: "hei", fill: colour("ink-soft") })}
${tag(shareStatus(), { y: 566, size: 26, colour: colour("caution"), ground: colour("caution-wash") })}
</svg>`;
}
