import { fill } from "../fill.ts";
import { CASE_ENDS, type Determination } from "../law/index.ts";
import { premisesAmong } from "../law/what-if.ts";
import type { Words } from "./words.ts";

/** Quotation marks as they stand within quotation marks. */
const quotedWithin = (text: string) => text.replaceAll("「", "『").replaceAll("」", "』");

/**
 * What a result rests on while it is not settled that the measure reaches the case: the open questions, by name, or facts
 * not known. Null where it is settled either way.
 */
export function namePremise({ applies, open }: Pick<Determination, "applies" | "open">, words: Words): string | null {
  if (applies === "yes" || applies === "no") return null;
  const { premise } = words.result;
  const questions = premisesAmong(open).map(({ id }) => `「${quotedWithin(words.open[id]?.title ?? id)}」`);
  const said = questions.length === 0 ? "" : fill(premise.questions, { questions: questions.join("") });
  return [premise[applies], said, premise.only].join("");
}

/** What a disposition is called, with the mark that it holds on a premise only. That the measure does not reach the case needs none. */
export function nameVerdict(disposition: string, premise: string | null, words: Words): string {
  const title = words.outcomes[disposition]?.title ?? disposition;
  const free = disposition === "undetermined" || (CASE_ENDS as readonly string[]).includes(disposition);
  return premise === null || free ? title : fill(words.result.premise.title, { title });
}

/** A disposition in short; on a premise, what the measure says is said only where the premise holds. */
export function nameSummary(disposition: string, premise: string | null, words: Words): string {
  const summary = words.outcomes[disposition]?.summary ?? "";
  const free = nameVerdict(disposition, premise, words) === words.outcomes[disposition]?.title;
  return free ? summary : fill(words.result.premise.summary, { summary });
}
