import { completeCase, completePerson, type Position } from "../law/index.ts";
import type { Session } from "./session.ts";

/** One person's position in the case as it is answered so far. */
export function positionOf({ assessedOn, caseAnswers, persons }: Session, person: number): Position {
  return { caseFacts: completeCase(caseAnswers, assessedOn), person: completePerson(persons[person] ?? {}) };
}
