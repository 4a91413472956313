import { fill } from "../fill.ts";
import { CASE_ENDS, type Determination, type OpenQuestion, onPremise } from "../law/index.ts";
import { premisesAmong } from "../law/what-if.ts";
import { nameSet } from "./name-set.ts";
import type { OutcomeWords, Words } from "./words.ts";

/** What names a disposition and what it rests on. */
export interface PremiseNaming {
  readonly outcomes: Readonly<Record<string, Pick<OutcomeWords, "title">>>;
  readonly open: Readonly<Record<string, { readonly title: string }>>;
  readonly result: { readonly premise: Words["result"]["premise"] };
}

/** Quotation marks as they stand within quotation marks. */
const quotedWithin = (text: string) => text.replaceAll("「", "『").replaceAll("」", "』");

/** An open question by name, in quotation marks. */
export function nameOpen({ id }: OpenQuestion, { open }: Pick<PremiseNaming, "open">): string {
  return `「${quotedWithin(open[id]?.title ?? id)}」`;
}

/**
 * What a result rests on while it is not settled that the measure reaches the case: the open questions, by name, or facts
 * not known. Null where it is settled either way.
 */
export function namePremise({ applies, open }: Pick<Determination, "applies" | "open">, words: Words): string | null {
  if (!onPremise(applies)) return null;
  const { premise } = words.result;
  const questions = premisesAmong(open).map((one) => nameOpen(one, words));
  const said = questions.length === 0 ? "" : fill(premise.questions, { questions: questions.join("") });
  return [premise[applies], said, premise.only].join("");
}

/** Whether a disposition is marked where it holds on a premise only. That the measure does not reach the case needs no mark. */
export function takesMark(disposition: string): boolean {
  return disposition !== "undetermined" && !(CASE_ENDS as readonly string[]).includes(disposition);
}

/**
 * The title of a disposition that holds on a premise only.
 * @param mark `result.premise.title` of the wizard's words
 */
export function markVerdict(disposition: string, title: string, mark: string): string {
  return takesMark(disposition) ? fill(mark, { title }) : title;
}

/** A set of dispositions in words, each marked where the set holds on a premise only. */
export function nameSetOn(premised: boolean, set: readonly string[], words: Words): string {
  if (!premised) return nameSet(set, words);
  const titled = Object.entries(words.outcomes).map(([id, outcome]) => {
    return [id, { ...outcome, title: markVerdict(id, outcome.title, words.result.premise.title) }];
  });
  return nameSet(set, { outcomes: Object.fromEntries(titled) });
}

/** What a disposition is called, with the mark that it holds on a premise only. */
export function nameVerdict(disposition: string, premise: string | null, words: PremiseNaming): string {
  const title = words.outcomes[disposition]?.title ?? disposition;
  return premise === null ? title : markVerdict(disposition, title, words.result.premise.title);
}

/** A disposition in short; on a premise, what the measure says is said only where the premise holds. */
export function nameSummary(disposition: string, premise: string | null, words: Words): string {
  const summary = words.outcomes[disposition]?.summary ?? "";
  return premise !== null && takesMark(disposition) ? fill(words.result.premise.summary, { summary }) : summary;
}
