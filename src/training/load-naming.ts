import { loadWords } from "../wording/load-words.ts";
import type { CaseNames } from "./premise.ts";
import { loadTrainingWords } from "./words.ts";

/** At build: what names facts, steps, reasons, conclusions and their premise in the browser, without the help beside the questions. */
export async function loadNaming(): Promise<CaseNames> {
  const { questions, reasons, outcomes, open, result } = await loadWords();
  // Keys with which the help stands; a field's or option's own name is `label`.
  const help = new Set(["hint", "where", "plain", "example", "why"]);
  const plain = JSON.parse(JSON.stringify(questions, (key, value) => (help.has(key) ? undefined : value)));
  const titles = (all: Readonly<Record<string, { readonly title: string }>>) =>
    Object.fromEntries(Object.entries(all).map(([id, { title }]) => [id, { title }]));
  return {
    questions: plain,
    reasons,
    outcomes: titles(outcomes),
    open: titles(open),
    result: { premise: result.premise },
    premise: loadTrainingWords().premise,
  };
}
