import { fill } from "../../fill.ts";
import { nameFact } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { namesAlong } from "../salvage.ts";
import { REASON } from "./differences.ts";
import type { KeepWords } from "./keep-words.ts";

/** A fact, a name, a day or a reason of the user's own, in words. */
export function nameKey(key: string, words: Words, { places }: KeepWords): string {
  if (key === "label") return places.label;
  if (key === "assessedOn") return places.assessedOn;
  if (key.startsWith(REASON)) return fill(places.reason, { name: nameFact(key.slice(REASON.length), words) });
  return nameFact(/^\d/.test(key) ? `findings.${key}` : key, words);
}

/** The place of a fault in words: `$.persons[0].findings["11.1.4"]` is 「责任人1，前置行为错误导致败诉」. */
export function namePlace(path: string, words: Words, keep: KeepWords): string {
  const { places } = keep;
  const names = namesAlong(path);
  const [head, index, key, ref] = names[0] === "answers" ? names.slice(1) : names;
  if (head === undefined) return names.length > 0 ? places.answers : places.whole;
  if (head === "names" && index !== undefined)
    return `${fill(places.person, { n: Number(index) + 1 })}，${places.label}`;
  if (head !== "persons" || index === undefined) return `${places.case}，${nameKey(head, words, keep)}`;
  const person = fill(places.person, { n: Number(index) + 1 });
  const fact = key === "findings" ? ref : key;
  return fact === undefined ? person : `${person}，${nameKey(fact, words, keep)}`;
}
