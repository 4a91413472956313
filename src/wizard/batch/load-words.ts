import { once } from "../../once.ts";
import { loadOutcomeTitles, loadQuestions, loadWizardWords } from "../../wording/load-plain-words.ts";
import { readYaml } from "../../yaml.ts";
import { columnWords } from "./column-words.ts";
import { batchSchema } from "./schema.ts";
import type { BatchData } from "./words.ts";

/** content/wizard-batch.yaml, checked. */
export const loadBatchWords = once(() => readYaml("content/wizard-batch.yaml", batchSchema));

/** All that checking many cases says. */
export function loadBatchData(): BatchData {
  const words = loadBatchWords();
  return {
    words,
    columns: columnWords(loadQuestions(), words.columns),
    outcomes: loadOutcomeTitles(),
    mark: loadWizardWords().result.premise.title,
  };
}
