import type {
  Applies,
  CaseEnd,
  CaseFacts,
  Disposition,
  PersonFacts,
  ScopeVerdict,
  Timing,
} from "../../../src/law/index.ts";

/**
 * The second opinion: what the contract says of a FULL set of answers, written as a flat table from its text
 * and not from the rules. It shares no predicate with src/law; only types come from there.
 */

const FIRST_DAY = "2022-12-16";
const LAST_DAY = "2024-12-15";
const SIX_OF_3_1_1 = ["revoked", "unlawful", "void", "altered", "ordered-to-perform", "state-compensation"];
const ANSWER_FOR_THE_ACT = ["handler", "reviewer", "approver", "other"];
const ANSWER_FOR_THE_DEFENCE = ["litigator", "leader"];

export const isInside = (date: string) => date >= FIRST_DAY && date <= LAST_DAY;

/** The days that art. 19 is asked of: the act, the judgment, and the decision or, where there is none yet, the assessment. */
function daysOf({ actDate, judgmentDate, decisionDate, assessedOn }: CaseFacts): string[] {
  return [actDate, judgmentDate, decisionDate === "none" ? assessedOn : decisionDate];
}

/** Timing of known days; an unknown act or judgment is outside where no admissible day is inside (an act comes first). */
export function flatTiming(facts: CaseFacts): Timing {
  const { actDate, judgmentDate } = facts;
  const seen = daysOf(facts).map((day, place) => {
    if (day !== "unknown") return isInside(day) ? "in" : "out";
    const actIsLate = place === 1 && actDate !== "unknown" && actDate > LAST_DAY;
    const judgmentIsEarly = place === 0 && judgmentDate !== "unknown" && judgmentDate < FIRST_DAY;
    return actIsLate || judgmentIsEarly ? "out" : "?";
  });
  if (seen.includes("in") && seen.includes("out")) return "straddling";
  if (seen.includes("?")) return "unknown";
  return seen.includes("in") ? "inside" : "outside";
}

/** Art. 3 for known results; `other` (art. 2, 18) never gets here. */
export function flatScope({ results, procedure, grave }: CaseFacts): ScopeVerdict {
  if (results === "unknown") throw new Error("not a full set of answers");
  if (results.some((result) => SIX_OF_3_1_1.includes(result))) return "in";
  if (results.includes("not-lost")) return "out";
  if (procedure === "reconsideration") return "undetermined";
  if (results.includes("ended")) return "out";
  return grave === "yes" ? "in" : "out";
}

export function flatCase(facts: CaseFacts): CaseEnd | null {
  if (facts.procedure === "other") return "not-applicable";
  if (facts.organ === "no") return "not-applicable";
  if (flatTiming(facts) === "outside") return "not-applicable";
  return flatScope(facts) === "out" ? "out-of-scope" : null;
}

/** Whether the measure applies: `open` where its own silence decides. */
export function flatApplies(facts: CaseFacts): Applies {
  if (flatCase(facts) !== null) return "no";
  const silence =
    flatTiming(facts) === "straddling" ||
    facts.organ === "vertical" ||
    facts.final === "no" ||
    flatScope(facts) === "undetermined" ||
    facts.causes.length === 0;
  return silence ? "open" : "yes";
}

export function flatResponsible(facts: CaseFacts, person: PersonFacts): boolean {
  const has = (list: readonly string[], members: readonly string[]) => list.some((one) => members.includes(one));
  const moved = facts.subjects === "different" && person.side === "nominal" && facts.nominalFault === "no";
  const forAct = facts.causes.includes("act") && has(person.roles as string[], ANSWER_FOR_THE_ACT) && !moved;
  const forDefence = facts.causes.includes("defence") && has(person.roles as string[], ANSWER_FOR_THE_DEFENCE);
  return forAct || forDefence;
}

/** Whether an item holds: answered as a whole, or all its conditions at once. */
function holds(finding: PersonFacts["findings"][keyof PersonFacts["findings"]]): boolean {
  return typeof finding === "object" ? Object.values(finding).every((answer) => answer === "yes") : finding === "yes";
}

/** Which of the articles 11, 12, 13 has a ground: a row of the table below. */
export function flatGrounds(person: PersonFacts): string {
  const has = (article: number) =>
    Object.entries(person.findings).some(([ref, finding]) => ref.startsWith(`${article}.`) && holds(finding));
  return [11, 12, 13].map((article) => (has(article) ? "有" : "无")).join("");
}

/** 免责、从轻、从重: grounds of art. 11, art. 12, art. 13. */
export const MERITS: Readonly<Record<string, Disposition>> = {
  无无无: "ordinary",
  有无无: "exempt",
  有有无: "exempt",
  无有无: "lenient",
  无无有: "severe",
  有无有: "contested",
  无有有: "contested",
  有有有: "contested",
};

/** The disposition of one person, every fact known. */
export function flatDisposition(facts: CaseFacts, person: PersonFacts): Disposition {
  const end = flatCase(facts);
  if (end !== null) return end;
  if (!flatResponsible(facts, person)) return "not-responsible";
  return MERITS[flatGrounds(person)] as Disposition;
}
