import { fill } from "../fill.ts";
import { element } from "../reading/element.ts";
import type { ComparedLine, Comparison, Piece } from "./compare.ts";
import type { CompareWords } from "./load-words.ts";
import { scopeName } from "./name.ts";
import type { Part } from "./official.ts";

const MOST_INSERTED = 400;

/** The anchor of a difference in the text. */
export function differenceId(index: number): string {
  return `difference-${index + 1}`;
}

/** One part of the text with its lines, and whether a difference touches it. */
interface Block {
  readonly part: Part;
  readonly lines: ComparedLine[];
  readonly touched: boolean;
}

function blocksOf(lines: readonly ComparedLine[]): Block[] {
  const parts = [...new Set(lines.map(({ line }) => line.part))];
  return parts.map((part) => {
    const own = lines.filter(({ line }) => line.part === part);
    return { part, lines: own, touched: own.some(({ pieces }) => pieces.some((piece) => "difference" in piece)) };
  });
}

/** The words of one side, with what a screen reader needs to hear around them. */
function marked(tag: "del" | "ins", before: string, text: string, { result }: CompareWords): Node[] {
  if (text === "") return [];
  const characters = Array.from(text);
  const shown =
    characters.length > MOST_INSERTED
      ? fill(result.clipped, { text: characters.slice(0, MOST_INSERTED).join(""), n: characters.length })
      : text;
  const heard = (words: string) => element("span", { className: "visually-hidden" }, words);
  return [element(tag, {}, heard(before), shown, heard(result.end))];
}

/** The compared text: parts that differ with every difference in its place, the others by name alone. Nothing where none differs. */
export function comparedText({ lines, differences }: Comparison, words: CompareWords): Node[] {
  if (differences.length === 0) return [];
  const { result, places } = words;
  const all = lines.map(({ line }) => line);
  const anchored = new Set<number>();
  const pieceNodes = (piece: Piece): (Node | string)[] => {
    if ("same" in piece) return [piece.same];
    const index = differences.indexOf(piece.difference);
    const first = !anchored.has(index);
    anchored.add(index);
    const nodes = [
      ...marked("del", result.deleted, piece.official, words),
      ...marked("ins", result.inserted, piece.copy, words),
    ];
    return [element("span", { className: "compare__change", ...(first ? { id: differenceId(index) } : {}) }, ...nodes)];
  };
  const nodes: Node[] = [];
  let untouched: ComparedLine[] = [];
  const tellUntouched = () => {
    if (untouched.length > 0) {
      const parts = scopeName(
        untouched.map(({ line }) => line),
        all,
        places,
      );
      nodes.push(element("p", { className: "compare__aside" }, fill(result.untouched, { parts })));
    }
    untouched = [];
  };
  for (const block of blocksOf(lines)) {
    if (!block.touched) {
      untouched.push(...block.lines);
      continue;
    }
    tellUntouched();
    for (const { pieces } of block.lines)
      nodes.push(element("p", { className: "compare__line" }, ...pieces.flatMap(pieceNodes)));
  }
  tellUntouched();
  return [
    element("h3", {}, result.text),
    element("p", { className: "compare__aside" }, result.legend),
    element("div", { className: "compare__text" }, ...nodes),
  ];
}
