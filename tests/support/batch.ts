import { readFileSync } from "node:fs";
import { columnWords } from "../../src/wizard/batch/column-words.ts";
import { batchSchema } from "../../src/wizard/batch/schema.ts";
import type { BatchData } from "../../src/wizard/batch/words.ts";
import { questionsSchema } from "../../src/wording/schemas.ts";
import { readYaml } from "../../src/yaml.ts";

const words = readYaml("content/wizard-batch.yaml", batchSchema);
const OUTCOMES = [
  "not-applicable",
  "out-of-scope",
  "not-responsible",
  "exempt",
  "lenient",
  "ordinary",
  "severe",
  "contested",
];

/** What the built site gives the batch, read from its content. */
export const BATCH: BatchData = {
  words,
  columns: columnWords(readYaml("content/questions.yaml", questionsSchema), words.columns),
  outcomes: Object.fromEntries(
    [...OUTCOMES, "undetermined"].map((id) => [
      id,
      /^title: (.*)$/m.exec(readFileSync(`content/outcomes/${id}.md`, "utf8"))?.[1] ?? id,
    ]),
  ),
};
