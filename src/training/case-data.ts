import type { TrainingCase } from "./case.ts";
import type { TrainingWords } from "./words.ts";

/** A case as the self-assessment fetches it, with the names of steps, facts and conclusions. */
export interface CaseData {
  readonly one: TrainingCase;
  readonly words: Pick<TrainingWords, "bar" | "compare" | "case">;
  /** The title of each question. */
  readonly questions: Readonly<Record<string, string>>;
  /** What each conclusion is called. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** By fact: what it is called, and its values. */
  readonly facts: Readonly<
    Record<string, { readonly label: string; readonly values: Readonly<Record<string, string>> }>
  >;
}
