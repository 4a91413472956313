import { QUESTION_IDS, questionKeys } from "../law/index.ts";
import { loadWords } from "../wizard/load-words.ts";
import type { CaseData } from "./case-data.ts";
import { loadTrainingWords } from "./words.ts";

/** At build: what names the steps, facts and conclusions of every case. */
export async function caseNames(): Promise<Omit<CaseData, "one">> {
  const { questions, outcomes } = await loadWords();
  const { bar, compare, case: ofCase } = loadTrainingWords();
  const facts = QUESTION_IDS.flatMap((id) =>
    questionKeys(id).map((key) => {
      const field = questions.byId[id]?.fields[key];
      const options = Object.entries(field?.options ?? {}).map(([value, option]) => [value, option.label] as const);
      const values = { ...questions.finding, ...Object.fromEntries(options), ...field?.elements };
      return [key, { label: field?.label ?? key, values }] as const;
    }),
  );
  return {
    words: { bar, compare, case: ofCase },
    questions: Object.fromEntries(QUESTION_IDS.map((id) => [id, questions.byId[id]?.title ?? id])),
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([id, { title }]) => [id, title])),
    facts: Object.fromEntries(facts),
  };
}
