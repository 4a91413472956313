import {
  asksForFindings,
  CASE_QUESTIONS,
  type CaseQuestionId,
  completeCase,
  completePerson,
  PERSON_QUESTIONS,
  type PersonQuestionId,
  replayCase,
  replayPerson,
} from "../law/index.ts";
import type { Session } from "./session.ts";

/** A question on the way, of the case or of one person. */
export type Step =
  | { readonly of: "case"; readonly question: CaseQuestionId }
  | { readonly of: "person"; readonly person: number; readonly question: PersonQuestionId };

/** The way that the answers take: the questions asked, the last of them open unless the way is complete. */
export interface Way {
  readonly steps: readonly Step[];
  readonly complete: boolean;
}

/** A session never changes, and many parts of the page ask where it leads: what was worked out for one is remembered with it. */
function remembered<T>(work: (session: Session) => T): (session: Session) => T {
  const known = new WeakMap<Session, T>();
  return (session) => {
    const before = known.get(session);
    if (before !== undefined) return before;
    const worked = work(session);
    known.set(session, worked);
    return worked;
  };
}

/** Where the answers lead, by replaying them through the charts. */
export const wayOf = remembered(({ assessedOn, caseAnswers, persons }): Way => {
  const path = replayCase(caseAnswers, assessedOn);
  const steps: Step[] = path.asked.map((question) => ({ of: "case", question }));
  if (path.end !== "reached") return { steps, complete: path.question === null };
  const caseFacts = completeCase(caseAnswers, assessedOn);
  for (const [person, answers] of persons.entries()) {
    const personPath = replayPerson(answers, caseFacts);
    steps.push(...personPath.asked.map((question): Step => ({ of: "person", person, question })));
    if (personPath.question !== null) return { steps, complete: false };
  }
  return { steps, complete: true };
});

/** Every step that the answers could lead through, what is not answered taken as not known: also those beyond an open question. */
export const stepsAhead = remembered(
  ({ assessedOn, caseAnswers, persons }): readonly Step[] =>
    wayOf({
      assessedOn,
      caseAnswers: completeCase(caseAnswers, assessedOn),
      persons: persons.map((person) => completePerson(person)),
    }).steps,
);

/** Every step there is, asked or not. */
export function everyStep({ persons }: Session): readonly Step[] {
  const ofCase = Object.keys(CASE_QUESTIONS).map((question): Step => ({ of: "case", question }) as Step);
  const ofPersons = persons.flatMap((_, person) =>
    Object.keys(PERSON_QUESTIONS).map((question) => ({ of: "person", person, question }) as Step),
  );
  return [...ofCase, ...ofPersons];
}

/** A step's name in the history and in tests: `results`, `0.roles`. */
export function stepKey(step: Step): string {
  return step.of === "case" ? step.question : `${step.person}.${step.question}`;
}

/** Whose step it is; null for the case's. */
export function personOf(step: Step): number | null {
  return step.of === "person" ? step.person : null;
}

/** The keys a step asks for. */
export function keysOf(step: Step): readonly string[] {
  return step.of === "case" ? CASE_QUESTIONS[step.question].keys : PERSON_QUESTIONS[step.question].keys;
}

/** The provisions a step asks its question for. */
export function refsOf(step: Step): readonly string[] {
  return step.of === "case" ? CASE_QUESTIONS[step.question].refs : PERSON_QUESTIONS[step.question].refs;
}

/** The answers of a step as one object, key by key; findings by their ref. */
export function answersAt(session: Session, step: Step): Readonly<Record<string, unknown>> {
  if (step.of === "case") return session.caseAnswers;
  const person = session.persons[step.person] ?? {};
  return { ...person.findings, ...person };
}

/** An object with some values put in; what is put in as undefined is taken away. */
function put<T extends object>(into: T | undefined, values: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(Object.entries({ ...into, ...values }).filter(([, value]) => value !== undefined)) as T;
}

/** The session with a step answered; undefined takes an answer back. Answers to other questions stay as they are. */
export function answer(session: Session, step: Step, values: Readonly<Record<string, unknown>>): Session {
  if (step.of === "case") return { ...session, caseAnswers: put(session.caseAnswers, values) };
  const findings = asksForFindings(step.question);
  return {
    ...session,
    persons: session.persons.map((person, index) => {
      if (index !== step.person) return person;
      return findings ? { ...person, findings: put(person.findings, values) } : put(person, values);
    }),
  };
}

/** The keys of a step that are not answered yet. */
export function openKeys(session: Session, step: Step): readonly string[] {
  const answers = answersAt(session, step);
  return keysOf(step).filter((key) => answers[key] === undefined);
}

/** What is open at a step, as not known. */
export function restUnknownAt(session: Session, step: Step): Readonly<Record<string, unknown>> {
  return Object.fromEntries(openKeys(session, step).map((key) => [key, "unknown"]));
}

/** The session with all that is still asked on its way taken as not known. */
export function allSkipped(session: Session): Session {
  const { steps, complete } = wayOf(session);
  const open = steps.at(-1);
  return complete || !open ? session : allSkipped(answer(session, open, restUnknownAt(session, open)));
}

const STAGES: Readonly<Record<CaseQuestionId | PersonQuestionId, string>> = {
  procedure: "applicability",
  organ: "applicability",
  period: "applicability",
  results: "scope",
  grave: "scope",
  judgment: "scope",
  causes: "attribution",
  defenceFailures: "attribution",
  subjects: "attribution",
  nominalFault: "attribution",
  compensationPaid: "attribution",
  roles: "attribution",
  side: "attribution",
  exemption: "findings",
  leniency: "findings",
  severity: "findings",
  aftermath: "aftermath",
};

/** The stage a step belongs to, by the ids of `content/wizard.yaml`. */
export function stageOf(step: Step): string {
  return STAGES[step.question];
}
