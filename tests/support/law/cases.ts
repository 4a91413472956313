import {
  type CaseAnswers,
  type CaseFacts,
  completeCase,
  completePerson,
  FINDINGS,
  type PersonAnswers,
  type PersonFacts,
  type Ternary,
} from "../../../src/law/index.ts";

/** Cases and persons that tests start from. */

/** A day after the measure expired: what was not decided by then straddles the period. */
export const TODAY = "2026-11-22";

/** A case that the measure reaches, every fact known: revoked in court, all three days inside. */
export const REACHED_CASE: CaseFacts = {
  procedure: "litigation",
  organ: "yes",
  actDate: "2023-02-01",
  judgmentDate: "2023-09-12",
  final: "yes",
  decisionDate: "2023-11-20",
  assessedOn: TODAY,
  results: ["revoked"],
  partial: "no",
  grave: "yes",
  causes: ["act"],
  defenceFailures: [],
  subjects: "same",
  nominalFault: "no",
  compensationPaid: "no",
};

/** A handler of whom nothing in arts. 11 to 13 is so. */
export const HANDLER: PersonFacts = {
  label: "甲",
  roles: ["handler"],
  side: "acting",
  findings: allFindings("no"),
  leadingCadre: "no",
  discipline: "no",
  crime: "no",
};

/** The answers to all that is asked of a case revoked in court, and nothing that is not asked. */
export const ASKED_CASE: CaseAnswers = {
  procedure: "litigation",
  organ: "yes",
  actDate: "2023-02-01",
  judgmentDate: "2023-09-12",
  decisionDate: "2023-11-20",
  results: ["revoked"],
  partial: "no",
  final: "yes",
  causes: ["act"],
  subjects: "same",
  compensationPaid: "no",
};

export function allFindings(answer: Ternary): PersonFacts["findings"] {
  return Object.fromEntries(FINDINGS.map((ref) => [ref, answer]));
}

export const caseWith = (answers: CaseAnswers): CaseFacts => ({ ...REACHED_CASE, ...answers });

/** The handler, with these answers; findings not named stay `no`. */
export const handlerWith = ({ findings, ...answers }: PersonAnswers): PersonFacts => ({
  ...HANDLER,
  ...answers,
  findings: { ...HANDLER.findings, ...findings },
});

export const UNKNOWN_CASE = completeCase({}, TODAY);
export const UNKNOWN_PERSON = completePerson({});

/** Every choice of one value for each key: the product of the lists. */
export function product<T extends Record<string, readonly unknown[]>>(lists: T): { [K in keyof T]: T[K][number] }[] {
  return Object.entries(lists).reduce<Record<string, unknown>[]>(
    (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  ) as { [K in keyof T]: T[K][number] }[];
}

/** Every selection from a list, the empty one first. */
export function subsets<T>(members: readonly T[]): T[][] {
  return members.reduce<T[][]>((chosen, member) => chosen.flatMap((each) => [each, [...each, member]]), [[]]);
}
