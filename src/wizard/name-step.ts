import type { Words } from "../wording/words.ts";
import { personName } from "./persons.ts";
import type { Session } from "./session.ts";
import type { Step } from "./steps.ts";

/** A step's short name; where there are several persons, with whose it is. */
export function nameStep(step: Step, session: Session, words: Words): string {
  const name = words.questions.byId[step.question]?.short ?? step.question;
  if (step.of === "case" || session.persons.length === 1) return name;
  return `${personName(session, step.person, words)}·${name}`;
}
