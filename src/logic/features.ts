import {
  ANSWERING,
  accountability,
  appliesTo,
  CASE_QUESTIONS,
  type Disposition,
  FINDINGS_OF,
  type FindingRef,
  itemHolds,
  lossOf,
  possibleCaseVerdicts,
  possibleDispositions,
  type QuestionId,
  type Result,
  type Role,
  timing,
} from "../law/index.ts";
import { type AllFacts, CLASSES, SKIPPED } from "./classes.ts";

/** What the sheet can read off filled-in answers and its marks, finer than where to go on: what the measure leaves open and what follows hang on it. */
export interface Feature {
  readonly question: QuestionId;
  /** Which part of the question: a field's key, an item's ref, an option of a list; none where it is the whole of it. */
  readonly part?: string;
  readonly classOf: (facts: AllFacts) => string;
}

const whole = (question: QuestionId): Feature => ({ question, classOf: CLASSES[question].classOf });
const field = (question: QuestionId, part: keyof AllFacts): Feature => ({
  question,
  part,
  classOf: (facts) => String(facts[part]),
});
const item = (question: QuestionId, part: FindingRef): Feature => ({
  question,
  part,
  classOf: ({ findings }) => itemHolds(findings, part),
});
const option = (question: "results" | "roles", part: Result | Role): Feature => ({
  question,
  part,
  classOf: (facts) => {
    const chosen: "unknown" | readonly string[] = facts[question];
    if (chosen === "unknown") return "unknown";
    return chosen.includes(part) ? "yes" : "no";
  },
});

/** Every feature by its name; of two that would do, the later one is kept. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  partial: field("judgment", "partial"),
  final: field("judgment", "final"),
  compensationPaid: field("compensationPaid", "compensationPaid"),
  leadingCadre: field("aftermath", "leadingCadre"),
  discipline: field("aftermath", "discipline"),
  crime: field("aftermath", "crime"),
  leader: option("roles", "leader"),
  ...Object.fromEntries((["roles", "causes", "organ"] as const).map((id) => [id, whole(id)])),
  grave: {
    question: "grave",
    classOf: (facts) => (lossOf(facts) === "other" && facts.procedure !== "reconsideration" ? facts.grave : SKIPPED),
  },
  dates: { question: "period", classOf: timing },
  ...Object.fromEntries((["results", "procedure"] as const).map((id) => [id, whole(id)])),
  ...Object.fromEntries((["unlawful", "state-compensation"] as const).map((one) => [one, option("results", one)])),
  ...Object.fromEntries(FINDINGS_OF["11"].map((ref) => [ref, item("exemption", ref)])),
  ...Object.fromEntries(FINDINGS_OF["12"].map((ref) => [ref, item("leniency", ref)])),
  ...Object.fromEntries(FINDINGS_OF["13"].map((ref) => [ref, item("severity", ref)])),
  ...Object.fromEntries((["exemption", "leniency", "severity"] as const).map((id) => [id, whole(id)])),
};

/** Whether a feature is read off the answers about the case. */
export function isOfCase(name: string): boolean {
  return (FEATURES[name]?.question ?? "") in CASE_QUESTIONS;
}

export const MARKS = ["reached", "responsible", "applies", "account"] as const;
export type Mark = (typeof MARKS)[number];

export const isMark = (name: string): name is Mark => (MARKS as readonly string[]).includes(name);

/** The gates answered for certain, so that nothing but the person is open. */
export const CERTAIN = {
  procedure: "litigation",
  organ: "yes",
  results: ["revoked"],
  ...CLASSES.period.samples.yes,
} as const;

/** Whether somebody with no finding is held to account: for certain, not at all, or it is open. */
export function responsibility(facts: AllFacts): string {
  const findings = Object.assign(
    {},
    ...(["exemption", "leniency", "severity"] as const).map(
      (page) => (CLASSES[page].samples.no as Pick<AllFacts, "findings">).findings,
    ),
  );
  const possible = possibleDispositions({ caseFacts: { ...facts, ...CERTAIN }, person: { ...facts, findings } });
  if (possible.length > 1) return "unknown";
  return possible[0] === "ordinary" ? "yes" : "no";
}

/** What is possible for a person, as far as being held to account or spared goes. */
function accountOf(possible: readonly Disposition[]): string {
  const account = accountability(possible);
  const [all, some] = [possible.every((one) => one === "exempt"), possible.includes("exempt")];
  if (all) return "exempt";
  if (account === "certain") return "certain";
  if (account === "none") return some ? "maybeExempt" : "none";
  if (some) return "either";
  return possible.every((one) => ANSWERING.includes(one)) ? "answers" : "maybe";
}

/** The marks as the law module gives them. */
export function marksOf(facts: AllFacts): Record<Mark, string> {
  return {
    reached: possibleCaseVerdicts(facts).size === 1 ? "yes" : "unknown",
    responsible: responsibility(facts),
    applies: appliesTo(facts) === "yes" ? "yes" : "no",
    account: accountOf(possibleDispositions({ caseFacts: facts, person: facts })),
  };
}
