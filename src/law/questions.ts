import type { CaseFacts, PersonFacts } from "./facts.ts";
import { FINDINGS_OF, type FindingRef, type Ref } from "./refs.ts";

/** What a chart asks at one time: the answers it wants and the provisions it asks them for. */
export interface Question<Key extends string> {
  readonly keys: readonly Key[];
  readonly refs: readonly Ref[];
}

export type CaseKey = Exclude<keyof CaseFacts, "assessedOn">;
export type PersonKey = Exclude<keyof PersonFacts, "label" | "findings"> | FindingRef;

/** The questions about the case, in the order of the chart. */
export const CASE_QUESTIONS = {
  procedure: { keys: ["procedure"], refs: ["2", "18"] },
  organ: { keys: ["organ"], refs: ["2"] },
  period: { keys: ["actDate", "judgmentDate", "decisionDate"], refs: ["19"] },
  results: { keys: ["results"], refs: ["3.1.1", "3.1.2"] },
  grave: { keys: ["grave"], refs: ["3.1.2"] },
  judgment: { keys: ["partial", "final"], refs: ["3"] },
  causes: { keys: ["causes"], refs: ["6"] },
  defenceFailures: { keys: ["defenceFailures"], refs: ["6"] },
  subjects: { keys: ["subjects"], refs: ["7"] },
  nominalFault: { keys: ["nominalFault"], refs: ["7"] },
  compensationPaid: { keys: ["compensationPaid"], refs: ["15"] },
} as const satisfies Record<string, Question<CaseKey>>;

/** The questions about one person, in the order of the chart. */
export const PERSON_QUESTIONS = {
  roles: { keys: ["roles"], refs: ["6", "9"] },
  side: { keys: ["side"], refs: ["7"] },
  exemption: { keys: FINDINGS_OF["11"], refs: ["11"] },
  leniency: { keys: FINDINGS_OF["12"], refs: ["12"] },
  severity: { keys: FINDINGS_OF["13"], refs: ["13"] },
  aftermath: { keys: ["leadingCadre", "discipline", "crime"], refs: ["14.2", "17.1", "17.2"] },
} as const satisfies Record<string, Question<PersonKey>>;

/** Whether a person's question asks for the findings of an article. */
export function asksForFindings(question: string): boolean {
  return question === "exemption" || question === "leniency" || question === "severity";
}

export type CaseQuestionId = keyof typeof CASE_QUESTIONS;
export type PersonQuestionId = keyof typeof PERSON_QUESTIONS;
export type QuestionId = CaseQuestionId | PersonQuestionId;

const ALL_QUESTIONS = { ...CASE_QUESTIONS, ...PERSON_QUESTIONS };

/** Every question, those about the case first, in the order of the charts. */
export const QUESTION_IDS = Object.keys(ALL_QUESTIONS) as QuestionId[];

/** Whether an id names a question of the self-assessment. */
export function isQuestion(id: string): id is QuestionId {
  return (QUESTION_IDS as readonly string[]).includes(id);
}

/** The keys that a question asks for. */
export function questionKeys(id: QuestionId): readonly string[] {
  return ALL_QUESTIONS[id].keys;
}

/** The provisions that a question is asked for. */
export function questionRefs(id: QuestionId): readonly Ref[] {
  return id in CASE_QUESTIONS
    ? CASE_QUESTIONS[id as CaseQuestionId].refs
    : PERSON_QUESTIONS[id as PersonQuestionId].refs;
}
