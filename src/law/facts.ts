import type { IsoDate } from "./period.ts";
import { FINDINGS, type FindingRef } from "./refs.ts";
import type { Ternary } from "./ternary.ts";

/** The facts of a case and its persons: every question's answer, or `unknown`. The JSON form is documented by FACTS_VERSION 1. */
export const FACTS_VERSION = 1;

export const PROCEDURES = ["litigation", "reconsideration", "other"] as const;
export const ORGANS = ["yes", "no", "vertical"] as const;
/** The six outcomes that art. 3, item 1 names. */
export const NAMED_RESULTS = [
  "revoked",
  "unlawful",
  "void",
  "altered",
  "ordered-to-perform",
  "state-compensation",
] as const;
/** Results that can only stand alone. */
export const LONE_RESULTS = ["ended", "not-lost"] as const;
export const RESULTS = [...NAMED_RESULTS, "other-loss", ...LONE_RESULTS] as const;
export const CAUSES = ["act", "defence"] as const;
export const DEFENCE_FAILURES = ["absent", "no-evidence", "late-evidence", "other"] as const;
export const SUBJECTS = ["same", "different"] as const;
/** Those who answer for the act (art. 6, first sentence, with art. 9), then those who answer for the defence (second sentence). */
export const ACT_ROLES = ["handler", "reviewer", "approver", "other"] as const;
export const DEFENCE_ROLES = ["litigator", "leader"] as const;
export const ROLES = [...ACT_ROLES, ...DEFENCE_ROLES] as const;
export const SIDES = ["acting", "nominal"] as const;

export type Procedure = (typeof PROCEDURES)[number];
export type Organ = (typeof ORGANS)[number];
export type Result = (typeof RESULTS)[number];
export type Cause = (typeof CAUSES)[number];
export type DefenceFailure = (typeof DEFENCE_FAILURES)[number];
export type Subjects = (typeof SUBJECTS)[number];
export type Role = (typeof ROLES)[number];
export type Side = (typeof SIDES)[number];

type OrUnknown<T> = T | "unknown";

/** The conditions (要件) that an item of arts. 11 to 13 joins with "and"; an item not listed has one condition only. */
export const ELEMENTS = {
  "11.1.1": ["minor", "small-harm"],
  "11.1.2": ["deceit", "misled"],
  "11.1.3": ["basis", "deviation"],
  "11.1.4": ["reviewed", "prior-error", "direct"],
  "11.1.5": ["force-majeure", "prevented"],
  "12.1.2": ["found", "corrected", "averted"],
  "13.1.1": ["same-subject", "same-kind", "within-a-year"],
  "13.1.2": ["conduct", "obstructs"],
  "13.1.4": ["grave", "caused"],
} as const satisfies Partial<Record<FindingRef, readonly string[]>>;

/** Which ground the items of an article make. */
export const FINDING_GROUND = { "11": "exemption", "12": "leniency", "13": "severity" } as const;

export type Elements = Readonly<Record<string, Ternary>>;
/** An item answered as a whole, or by its elements. */
export type Finding = Ternary | Elements;
export type Findings = Readonly<Partial<Record<FindingRef, Finding>>>;

export interface CaseFacts {
  readonly procedure: OrUnknown<Procedure>;
  readonly organ: OrUnknown<Organ>;
  readonly actDate: OrUnknown<IsoDate>;
  readonly judgmentDate: OrUnknown<IsoDate>;
  readonly decisionDate: OrUnknown<IsoDate | "none">;
  /** The day of the assessment; stands for `decisionDate` where that is `none`. */
  readonly assessedOn: IsoDate;
  readonly results: OrUnknown<readonly Result[]>;
  readonly partial: Ternary;
  readonly final: Ternary;
  readonly grave: Ternary;
  readonly causes: OrUnknown<readonly Cause[]>;
  readonly defenceFailures: OrUnknown<readonly DefenceFailure[]>;
  readonly subjects: OrUnknown<Subjects>;
  readonly nominalFault: Ternary;
  readonly compensationPaid: Ternary;
}

export interface PersonFacts {
  readonly label: string;
  readonly roles: OrUnknown<readonly Role[]>;
  readonly side: OrUnknown<Side>;
  readonly findings: Findings;
  readonly leadingCadre: Ternary;
  readonly discipline: Ternary;
  readonly crime: Ternary;
}

const DATE_KEYS: readonly string[] = ["actDate", "judgmentDate", "decisionDate"] satisfies (keyof CaseFacts)[];
const LIST_KEYS: readonly string[] = ["results", "causes", "defenceFailures", "roles"] satisfies (keyof (CaseFacts &
  PersonFacts))[];

/** Whether a fact is a day. */
export function isDateKey(key: string): boolean {
  return DATE_KEYS.includes(key);
}

/** Whether a fact is a list, of which several members may hold. */
export function isListKey(key: string): boolean {
  return LIST_KEYS.includes(key);
}

/** What was answered, key by key; a key left out has not been answered. */
export type CaseAnswers = Partial<CaseFacts>;
export type PersonAnswers = Partial<PersonFacts>;

export interface Answers extends CaseAnswers {
  readonly persons?: readonly PersonAnswers[];
}

/** Completes answers: what was not answered is not known. `today` stands in where the day of assessment was not given. */
export function completeCase(answers: CaseAnswers, today: IsoDate): CaseFacts {
  return {
    procedure: "unknown",
    organ: "unknown",
    actDate: "unknown",
    judgmentDate: "unknown",
    decisionDate: "unknown",
    assessedOn: today,
    results: "unknown",
    partial: "unknown",
    final: "unknown",
    grave: "unknown",
    causes: "unknown",
    defenceFailures: "unknown",
    subjects: "unknown",
    nominalFault: "unknown",
    compensationPaid: "unknown",
    ...answers,
  };
}

const ALL_UNKNOWN: Findings = Object.fromEntries(FINDINGS.map((ref) => [ref, "unknown"]));

/** Completes a person's answers in the same way. */
export function completePerson(answers: PersonAnswers): PersonFacts {
  return {
    label: "",
    roles: "unknown",
    side: "unknown",
    leadingCadre: "unknown",
    discipline: "unknown",
    crime: "unknown",
    ...answers,
    findings: { ...ALL_UNKNOWN, ...answers.findings },
  };
}
