import { loadWords } from "../wording/load-words.ts";
import type { Naming } from "../wording/name-answer.ts";

/** At build: what names facts, steps, reasons and conclusions in the browser, without the help beside the questions. */
export async function loadNaming(): Promise<Naming> {
  const { questions, reasons, outcomes } = await loadWords();
  // Keys with which the help stands; a field's or option's own name is `label`.
  const help = new Set(["hint", "where", "plain", "example", "why"]);
  const plain = JSON.parse(JSON.stringify(questions, (key, value) => (help.has(key) ? undefined : value)));
  return {
    questions: plain,
    reasons,
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([id, { title }]) => [id, { title }])),
  };
}
