import { fill } from "../../fill.ts";
import { type Ref, refLabel } from "../../law/index.ts";
import type { DrillData } from "./data.ts";

/** How a piece is called where its words are quoted: of an article with items, the words are its opening only. */
export function quotedAs(ref: Ref, { pieces, words }: Pick<DrillData, "pieces" | "words">): string {
  const label = refLabel(ref);
  return pieces.some((piece) => piece.ref.startsWith(`${ref}.1.`)) ? fill(words.opening, { ref: label }) : label;
}
