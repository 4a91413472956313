import { fill } from "../../fill.ts";
import { isFindingRef } from "../../law/index.ts";
import { fieldOf } from "../../wording/field-of.ts";
import { nameFact } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { namesAlong } from "../salvage.ts";
import { REASON } from "./differences.ts";
import type { KeepWords } from "./keep-words.ts";

/** A fact, a name, a day, a reason of the user's own or a part of a file, in words; what is none of them is quoted. */
export function nameKey(key: string, words: Words, keep: KeepWords): string {
  const { places } = keep;
  if (key.startsWith(REASON)) return fill(places.reason, { name: nameKey(key.slice(REASON.length), words, keep) });
  const part = Object.entries(places.parts).find(([name]) => name === key);
  if (part) return part[1];
  if (!fieldOf(key, words)) return fill(places.strange, { key });
  return nameFact(isFindingRef(key) ? `findings.${key}` : key, words);
}

/** A path with the names of a person, reasons and answers in one order, wherever the file has them: whose, then what. */
function ordered([head, ...rest]: readonly string[]): { person: string | undefined; names: readonly string[] } {
  if (head === "answers" && rest.length > 0) return ordered(rest);
  const [index, ...names] = rest;
  if (head === "persons" && index !== undefined) return { person: index, names };
  if (head === "names" && index !== undefined) return { person: index, names: ["label"] };
  if (head !== "reasons" || index === undefined) return { person: undefined, names: head ? [head, ...rest] : [] };
  const [number, ...words] = names;
  if (index === "ofPersons" && number !== undefined) return { person: number, names: [head, ...words] };
  return { person: undefined, names: [head, ...(index === "ofCase" ? names : rest)] };
}

function nameNames([key, ref, element]: readonly string[], words: Words, keep: KeepWords): string[] {
  if (key === undefined) return [];
  const name = nameKey(key, words, keep);
  if (ref !== undefined && key === "confirm") return [fill(keep.places.nth, { name, n: Number(ref) + 1 })];
  if (ref === undefined || (key !== "findings" && key !== "reasons")) return [name];
  if (key === "reasons") return [nameKey(`${REASON}${ref}`, words, keep)];
  const item = nameKey(ref, words, keep);
  if (element === undefined) return [item];
  return [`${item}：${fieldOf(ref, words)?.elements?.[element] ?? fill(keep.places.strange, { key: element })}`];
}

/** The place of a fault in words: `$.persons[0].findings["11.1.4"]` is 「责任人1，前置行为错误导致败诉」; of the whole it is empty. */
export function namePlace(path: string, words: Words, keep: KeepWords): string {
  const { person, names } = ordered(namesAlong(path));
  const whose = person === undefined ? [] : [fill(keep.places.person, { n: Number(person) + 1 })];
  return [...whose, ...nameNames(names, words, keep)].join(keep.places.between);
}
