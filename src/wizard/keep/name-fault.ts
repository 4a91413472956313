import { fill } from "../../fill.ts";
import { type Fault, isFindingRef } from "../../law/index.ts";
import { fieldOf } from "../../wording/field-of.ts";
import type { Words } from "../../wording/words.ts";
import { namesAlong } from "../salvage.ts";
import type { KeepWords } from "./keep-words.ts";
import { namePlace } from "./name-place.ts";
import type { KeepFault } from "./read.ts";

/** What may be answered where a fault is, by its labels. */
function optionsAt(path: string, { questions }: Words): Readonly<Record<string, string>> {
  const names = namesAlong(path);
  const ref = names.find(isFindingRef);
  if (ref !== undefined) return questions.finding;
  const field = names.map((name) => fieldOf(name, { questions })).find((one) => one !== undefined);
  return Object.fromEntries(Object.entries(field?.options ?? {}).map(([value, { label }]) => [value, label]));
}

/** What is wrong with an answer: what stands there, and which of the question's options could. */
function sayFact({ path, kind, given }: Fault, words: Words, { factFaults }: KeepWords): string {
  const labels = optionsAt(path, words);
  const options = Object.values(labels)
    .map((label) => fill(factFaults.option, { label }))
    .join("");
  return fill(factFaults[kind], {
    given: typeof given === "string" ? given : (JSON.stringify(given) ?? ""),
    option: labels[String(given)] ?? String(given),
    choices: options && fill(factFaults.choices, { options }),
    orChoices: options && fill(factFaults.orChoices, { options }),
  });
}

/** A fault in words: whose answer, which, and what is wrong with it. */
export function nameFault(fault: KeepFault, words: Words, keep: KeepWords): string {
  const { path } = fault;
  if ("code" in fault && fault.code === "damaged") {
    return fill(keep.faults.damaged, { n: Number(namesAlong(path)[1]) + 1 });
  }
  const what = "kind" in fault ? sayFact(fault, words, keep) : keep.faults[fault.code];
  const place = namePlace(path, words, keep);
  return place === "" ? what : `${place}：${what}`;
}
