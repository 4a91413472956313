import { type AnyMachineSnapshot, type AnyStateMachine, createActor, type InputFrom } from "xstate";
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

/** The question that waits at a snapshot of a chart; null where the chart has ended. */
export function questionAt(snapshot: AnyMachineSnapshot): string | null {
  const metas = Object.values(snapshot.getMeta()) as { question?: string }[];
  return metas.find((meta) => meta.question !== undefined)?.question ?? null;
}

/** Feeds a chart the answers to whatever it asks, until it ends or asks what is not answered. Throws what a guard or an action throws. */
function walk<Q extends string, End extends string, Chart extends AnyStateMachine>(
  chart: Chart,
  input: InputFrom<Chart>,
  answerTo: (question: Q) => CaseAnswer | PersonAnswer | null,
): Path<Q, End> {
  const reasons: Reason[] = [];
  const asked: Q[] = [];
  const actor = createActor(chart as AnyStateMachine, {
    input,
    inspect(seen) {
      if (seen.type !== "@xstate.action" || seen.action.type !== "cite") return;
      reasons.push(...(seen.action.params as { reasons: readonly Reason[] }).reasons);
    },
  });
  // Thrown below; an actor that nobody listens to would report it to nobody in particular.
  actor.subscribe({ error() {} });
  actor.start();
  for (;;) {
    const snapshot = actor.getSnapshot();
    if (snapshot.status === "error") throw snapshot.error;
    const question = questionAt(snapshot) as Q | null;
    const event = question === null ? null : answerTo(question);
    if (question !== null) asked.push(question);
    if (event === null) {
      return { asked, reasons, question, end: question === null ? (snapshot.value as End) : null };
    }
    actor.send(event);
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
  return walk(caseChart, { facts: start }, (question: CaseQuestionId): CaseAnswer | null =>
    caseAnswered(answers, question) ? { type: "answer", facts: pick(answers, CASE_QUESTIONS[question].keys) } : null,
  );
}

/** One person's path through the person chart, in a case with these facts. Stops like {@link replayCase}. */
export function replayPerson(answers: PersonAnswers, caseFacts: CaseFacts): PersonPath {
  const factsFor = (question: PersonQuestionId): Partial<PersonFacts> => {
    const { keys } = PERSON_QUESTIONS[question];
    return asksForFindings(question) ? { findings: pick(answers.findings ?? {}, keys) } : pick(answers, keys);
  };
  return walk(
    personChart,
    { caseFacts, person: completePerson({}) },
    (question: PersonQuestionId): PersonAnswer | null =>
      personAnswered(answers, question) ? { type: "answer", facts: factsFor(question) } : null,
  );
}
