import {
  completeCase,
  completePerson,
  type FindingRef,
  GATE_VALUES,
  isFindingRef,
  itemHolds,
  relevantFacts,
} from "../law/index.ts";
import { keyOfFact } from "./matters.ts";
import type { Session } from "./session.ts";
import { answer, answersAt, keysOf, personOf, type Step, stepKey, stepsAhead, wayOf } from "./steps.ts";

/** An answer that made something so. */
export interface Because {
  readonly step: Step;
  readonly key: string;
}

/** Whether any answer to this key can change a conclusion in any case at all. */
export function bearsOnConclusion(key: string): boolean {
  return isFindingRef(key) || GATE_VALUES[key] !== undefined;
}

function isKnown(key: string, value: unknown): boolean {
  if (isFindingRef(key)) return itemHolds({ [key]: value }, key as FindingRef) !== "unknown";
  return value !== undefined && value !== "unknown";
}

/** The known answers on the way that bear on this person, or on the case alone. */
function* knownAnswers(session: Session, person: number | null): Generator<Because> {
  for (const step of wayOf(session).steps) {
    if (step.of === "person" && step.person !== person) continue;
    const answers = answersAt(session, step);
    for (const key of keysOf(step)) if (bearsOnConclusion(key) && isKnown(key, answers[key])) yield { step, key };
  }
}

/**
 * The answers because of which something is not so: each of them alone, answered otherwise, would make it so.
 * @param holds what is not so as the answers stand
 * @param others what an answer is tried as instead
 */
function because(
  session: Session,
  person: number | null,
  holds: (session: Session) => boolean,
  others: (key: string) => readonly unknown[],
): Because[] {
  return [...knownAnswers(session, person)].filter(({ step, key }) =>
    others(key).some((value) => holds(answer(session, step, { [key]: value }))),
  );
}

/** The answers because of which a step is not asked; none where only several together keep it from being asked. */
export function whyNotAsked(session: Session, step: Step): Because[] {
  const asked = (other: Session) => stepsAhead(other).some((one) => stepKey(one) === stepKey(step));
  return because(session, personOf(step), asked, (key) => ["unknown", ...Object.values(GATE_VALUES[key] ?? {})]);
}

function mattersIn(session: Session, step: Step): boolean {
  const caseFacts = completeCase(session.caseAnswers, session.assessedOn);
  const keys = keysOf(step);
  return session.persons
    .filter((_, index) => step.of === "case" || index === step.person)
    .some((person) =>
      relevantFacts({ caseFacts, person: completePerson(person) }).some((fact) => keys.includes(keyOfFact(fact))),
    );
}

/** The answers because of which what is open at a step cannot change a conclusion any more. */
export function whySettled(session: Session, step: Step): Because[] {
  return because(
    session,
    personOf(step),
    (other) => mattersIn(other, step),
    () => ["unknown"],
  );
}
