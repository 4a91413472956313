import { fill } from "../../fill.ts";
import { isRef, refLabel } from "../../law/index.ts";
import { fieldOf } from "../../wording/field-of.ts";
import type { Naming } from "../../wording/name-answer.ts";
import type { CaseFault } from "./shape.ts";
import type { OwnWords } from "./words.ts";

/** The names along a field: `persons[0].findings["11.1.1"].minor` is persons, 0, findings, 11.1.1, minor. */
function namesIn(field: string): string[] {
  return [...field.matchAll(/([A-Za-z]\w*)|\[(\d+)\]|\["([^"]*)"\]/g)].flatMap(([, name, index, quoted]) =>
    quoted !== undefined ? [quoted] : [name ?? index ?? ""],
  );
}

const isNumber = (name: string | undefined) => name !== undefined && /^\d+$/.test(name);

/** The field of a fault in words: `persons[0].why` is 「第1人，为什么」, `facts.results` is 「案件事实，结果」. */
export function sayField(field: string, words: OwnWords, naming: Naming): string {
  const names = namesIn(field);
  if (names.length === 0) return words.fields.whole ?? "";
  const ofFacts = names[0] === "facts";
  const rest = ofFacts ? names.slice(1) : names;
  const [head, number] = rest;
  const said: string[] = [];
  let left = rest;
  if (head === "persons" && isNumber(number)) {
    said.push(fill(words.form.person, { n: Number(number) + 1 }));
    left = rest.slice(2).filter((name) => name !== "findings");
  } else if (ofFacts) said.push(words.fields.facts ?? "");
  for (const [index, name] of left.entries()) {
    if (isNumber(name)) said.push(fill(words.fields.at ?? "", { n: Number(name) + 1 }));
    else said.push(sayName(name, left[index - 1], words, naming));
  }
  return said.join("，");
}

function sayName(name: string, before: string | undefined, words: OwnWords, naming: Naming): string {
  const element = before === undefined ? undefined : fieldOf(before, naming)?.elements?.[name];
  return element ?? words.fields[name] ?? fieldOf(name, naming)?.label ?? name;
}

/** A fault in words: the field, then what is wrong with it. */
export function sayFault({ field, code, text, expected = [], found = [] }: CaseFault, words: OwnWords, naming: Naming) {
  const name = (one: string) =>
    naming.outcomes[one]?.title ??
    (isRef(one) ? refLabel(one) : one === "undetermined" ? words.form.undetermined : one);
  const list = (some: readonly string[]) => some.map(name).join("、") || (words.faults.noEnd ?? "");
  const said = fill(words.faults[code] ?? code, { expected: list(expected), found: list(found) });
  // The law module's own message names values by their ids: of use where a file was written by hand.
  const more = code === "facts" && text ? `（${text}）` : "";
  return `${sayField(field, words, naming)}：${said}${more}`;
}
