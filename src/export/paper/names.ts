import { fill } from "../../fill.ts";
import { chineseNumber, type PersonDetermination } from "../../law/index.ts";
import type { PaperInput } from "./input.ts";

/** Refs as the laws cite: 第十一条第四项、第十三条. */
export function citeRefs(refs: readonly string[], { words, data }: PaperInput): string {
  return refs.map((ref) => words.official[ref]?.label ?? ref).join(data.words.paper.list);
}

/** A person as the paper calls them: 责任人一, with the label where the user gave one. */
export function namePerson({ label: given }: PersonDetermination, index: number, { data }: PaperInput): string {
  const { person, named } = data.words.paper;
  const label = given.trim();
  return fill(label === "" ? person : named, { n: chineseNumber(index + 1), label });
}
