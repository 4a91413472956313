import { type AnyMachineSnapshot, initialTransition, transition } from "xstate";
import { type CaseAnswer, caseChart } from "./case.chart.ts";
import {
  type CaseAnswers,
  type CaseFacts,
  completeCase,
  completePerson,
  type PersonAnswers,
  type PersonFacts,
} from "./facts.ts";
import type { IsoDate } from "./period.ts";
import { type PersonAnswer, personChart } from "./person.chart.ts";
import {
  asksForFindings,
  CASE_QUESTIONS,
  type CaseQuestionId,
  PERSON_QUESTIONS,
  type PersonQuestionId,
} from "./questions.ts";
import type { Reason } from "./reasons.ts";
import type { FindingRef } from "./refs.ts";

/** Where answers lead: the questions asked on the way, the reasons cited, and the question or the end where they stop. */
export interface Path<Q extends string, End extends string> {
  readonly asked: readonly Q[];
  readonly reasons: readonly Reason[];
  /** The question that waits for an answer; none where the chart has ended. */
  readonly question: Q | null;
  readonly end: End | null;
}

type Executed = readonly { readonly type: string; readonly params?: unknown }[];

function citedBy(actions: Executed): Reason[] {
  return actions
    .filter((action) => action.type === "cite")
    .flatMap((action) => (action.params as { reasons: readonly Reason[] }).reasons);
}

/** The question that waits at a snapshot of a chart; null where the chart has ended. */
export function questionAt(snapshot: AnyMachineSnapshot): string | null {
  const metas = Object.values(snapshot.getMeta()) as { question?: string }[];
  return metas.find((meta) => meta.question !== undefined)?.question ?? null;
}

/** Feeds a chart the answers to whatever it asks, until it ends or asks what is not answered. */
function walk<Q extends string, End extends string, S extends AnyMachineSnapshot, E>(
  start: readonly [S, Executed],
  answerTo: (question: Q) => E | null,
  step: (snapshot: S, event: E) => readonly [S, Executed],
): Path<Q, End> {
  let [snapshot, actions] = start;
  const reasons = citedBy(actions);
  const asked: Q[] = [];
  for (;;) {
    const question = questionAt(snapshot) as Q | null;
    const event = question === null ? null : answerTo(question);
    if (question !== null) asked.push(question);
    if (event === null) {
      return { asked, reasons, question, end: question === null ? (snapshot.value as End) : null };
    }
    [snapshot, actions] = step(snapshot, event);
    reasons.push(...citedBy(actions));
  }
}

export type CaseEndState = "not-applicable" | "out-of-scope" | "barred" | "reached";
export type PersonEndState =
  | "not-responsible"
  | "exempt"
  | "lenient"
  | "ordinary"
  | "severe"
  | "contested"
  | "undetermined";
export type CasePath = Path<CaseQuestionId, CaseEndState>;
export type PersonPath = Path<PersonQuestionId, PersonEndState>;

const pick = <T extends object>(from: T, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, (from as Record<string, unknown>)[key]]));

/** Whether each key of a case question was answered. */
function caseAnswered(answers: CaseAnswers, question: CaseQuestionId): boolean {
  return CASE_QUESTIONS[question].keys.every((key) => answers[key] !== undefined);
}

/** Whether each key of a person's question was answered; findings by their ref. */
function personAnswered(answers: PersonAnswers, question: PersonQuestionId): boolean {
  return PERSON_QUESTIONS[question].keys.every(
    (key) => ({ ...answers.findings, ...answers })[key as FindingRef & keyof PersonAnswers] !== undefined,
  );
}

/** The case's path through its chart. Stops at the first question with an answer missing, so complete facts reach an end. */
export function replayCase(answers: CaseAnswers, today: IsoDate): CasePath {
  const start = completeCase({ assessedOn: answers.assessedOn ?? today }, today);
  return walk(
    initialTransition(caseChart, { facts: start }),
    (question: CaseQuestionId): CaseAnswer | null =>
      caseAnswered(answers, question) ? { type: "answer", facts: pick(answers, CASE_QUESTIONS[question].keys) } : null,
    (snapshot, event) => transition(caseChart, snapshot, event),
  );
}

/** One person's path through the person chart, in a case with these facts. Stops like {@link replayCase}. */
export function replayPerson(answers: PersonAnswers, caseFacts: CaseFacts): PersonPath {
  const factsFor = (question: PersonQuestionId): Partial<PersonFacts> => {
    const { keys } = PERSON_QUESTIONS[question];
    return asksForFindings(question) ? { findings: pick(answers.findings ?? {}, keys) } : pick(answers, keys);
  };
  return walk(
    initialTransition(personChart, { caseFacts, person: completePerson({}) }),
    (question: PersonQuestionId): PersonAnswer | null =>
      personAnswered(answers, question) ? { type: "answer", facts: factsFor(question) } : null,
    (snapshot, event) => transition(personChart, snapshot, event),
  );
}
