import { FACTS_VERSION } from "../law/index.ts";
import type { TrainingCase } from "./case.ts";

/** What the self-assessment starts from when it is done on a case, as it is kept: the persons, nothing answered. */
export function blankAnswers({ facts: { assessedOn, persons = [] } }: TrainingCase): string {
  return JSON.stringify({
    version: FACTS_VERSION,
    ...(assessedOn ? { assessedOn } : {}),
    persons: persons.map(({ label }) => ({ label })),
  });
}
