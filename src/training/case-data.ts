import type { TrainingCase } from "./case.ts";
import type { TrainingWords } from "./words.ts";

/** A case as the self-assessment fetches it, with the words around it. What names questions, facts and conclusions is on that page already. */
export interface CaseData {
  readonly one: TrainingCase;
  readonly words: Pick<TrainingWords, "bar" | "compare">;
  /** Where the case stands, and where its key can be read: paths below the root. */
  readonly home: string;
  readonly key: string;
}
