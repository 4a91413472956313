import { fetched } from "../../reading/fetched.ts";
import type { TrainingCase } from "../case.ts";
import type { CaseNames } from "../premise.ts";
import type { TrainingWords } from "../words.ts";

/** A case as it is offered to be chosen. */
export interface Offered {
  readonly slug: string;
  readonly title: string;
  readonly difficulty: 1 | 2 | 3;
  readonly topics: readonly string[];
}

/** What the list of offered cases needs of a case. */
export function offer({ slug, title, difficulty, topics }: TrainingCase): Offered {
  return { slug, title, difficulty, topics };
}

const fetchCases = fetched<{ readonly cases: readonly TrainingCase[] }>("data/cases.json");
/** The site's own cases, fetched when the first is wanted. */
export const siteCases = async (): Promise<readonly TrainingCase[]> => (await fetchCases()).cases;

/** The names of facts, steps, reasons, conclusions and their premise. */
export const naming = fetched<CaseNames>("data/training-kit.json");

/** What the sheets say that is said elsewhere in the training part, too. */
export type CaseWords = Pick<TrainingWords, "case" | "difficulty" | "fictional">;
