import { accountability, type Disposition } from "./disposition.ts";
import { type CaseFacts, type Findings, NAMED_RESULTS, type PersonFacts } from "./facts.ts";
import type { FindingRef, Ref } from "./refs.ts";
import { organOpen } from "./rules/article-02.ts";
import { lossOf } from "./rules/article-03.ts";
import { ledToLoss, noCause, roleAnswersFor } from "./rules/article-06.ts";
import { byReference } from "./rules/article-18.ts";
import { timing } from "./rules/article-19.ts";
import { groundsOf } from "./rules/concurrence.ts";
import { itemHolds } from "./rules/findings.ts";

/** Where the measure is silent in a case: finding out more facts does not help. The words stand in the content, by id. */
export interface OpenQuestion {
  readonly id: string;
  readonly refs: readonly Ref[];
}

interface CaseOpen extends OpenQuestion {
  readonly trigger: (facts: CaseFacts) => boolean;
}

interface PersonOpen extends OpenQuestion {
  readonly trigger: (person: PersonFacts, facts: CaseFacts, possible: readonly Disposition[]) => boolean;
}

const hasResult = ({ results }: CaseFacts, ...wanted: readonly string[]) =>
  results !== "unknown" && results.some((result) => wanted.includes(result));

/** Open questions of a case that reaches persons. */
const CASE_OPEN: readonly CaseOpen[] = [
  { id: "expired", refs: ["19"], trigger: () => true },
  { id: "which-date", refs: ["19"], trigger: (facts) => timing(facts) === "straddling" },
  { id: "vertical-organ", refs: ["2"], trigger: organOpen },
  { id: "finality", refs: ["3"], trigger: ({ final }) => final !== "yes" },
  { id: "fault-in-item-one", refs: ["3.1.1"], trigger: (facts) => hasResult(facts, ...NAMED_RESULTS) },
  { id: "loss-in-part", refs: ["3"], trigger: ({ partial }) => partial === "yes" },
  { id: "these-rules", refs: ["18"], trigger: byReference },
  {
    id: "correction-undefined",
    refs: ["18"],
    trigger: (facts) => byReference(facts) && lossOf(facts) === "ended",
  },
  {
    id: "fault-by-reference",
    refs: ["3.1.2", "18"],
    trigger: (facts) => byReference(facts) && lossOf(facts) === "other",
  },
  { id: "no-cause", refs: ["6"], trigger: noCause },
];

const holds = (findings: Findings, ref: FindingRef) => itemHolds(findings, ref) === "yes";
const opened = (findings: Findings, ref: FindingRef) => typeof findings[ref] === "object";
const may = (possible: readonly Disposition[], ...wanted: readonly Disposition[]) =>
  possible.some((disposition) => wanted.includes(disposition));
const mayBeHeldToAccount = (possible: readonly Disposition[]) => accountability(possible) !== "none";

/** Open questions of a person whom the loss may reach. */
const PERSON_OPEN: readonly PersonOpen[] = [
  { id: "which-organ", refs: ["5.1"], trigger: (_, __, possible) => mayBeHeldToAccount(possible) },
  { id: "who-is-leader", refs: ["6"], trigger: ({ roles }) => roles !== "unknown" && roles.includes("leader") },
  {
    id: "exemption-beside-leniency",
    refs: ["11", "12"],
    trigger: ({ findings }) => groundsOf(findings).exemption === "yes" && groundsOf(findings).leniency === "yes",
  },
  {
    id: "severity-beside",
    refs: ["11", "12", "13"],
    trigger: (_, __, possible) => may(possible, "contested"),
  },
  {
    id: "minor-fault-reading",
    refs: ["11.1.1"],
    trigger: ({ findings }) => holds(findings, "11.1.1") || opened(findings, "11.1.1"),
  },
  {
    id: "defence-as-enforcement-fault",
    refs: ["11.1.1"],
    trigger: (person, facts) =>
      holds(person.findings, "11.1.1") &&
      ledToLoss("defence", facts) === "yes" &&
      roleAnswersFor("defence", person) === "yes",
  },
  { id: "only-lighter", refs: ["12.1.3"], trigger: ({ findings }) => holds(findings, "12.1.3") },
  {
    id: "year-and-subject",
    refs: ["13.1.1"],
    trigger: ({ findings }) => holds(findings, "13.1.1") || opened(findings, "13.1.1"),
  },
  {
    id: "correction-then-unlawful",
    refs: ["3.1.1", "4", "12.1.2"],
    trigger: ({ findings }, facts) => hasResult(facts, "unlawful") && itemHolds(findings, "12.1.2") !== "no",
  },
  { id: "no-ladder", refs: ["10"], trigger: (_, __, possible) => mayBeHeldToAccount(possible) },
  {
    id: "exemption-and-recourse",
    refs: ["11", "15"],
    trigger: (_, facts, possible) =>
      may(possible, "exempt") && (facts.compensationPaid !== "no" || hasResult(facts, "state-compensation")),
  },
  {
    id: "exemption-and-discipline",
    refs: ["11", "17.1"],
    trigger: ({ discipline }, _, possible) => may(possible, "exempt") && discipline !== "no",
  },
];

/** Every open question there is, in the order of the tables. */
export const OPEN_QUESTIONS: readonly OpenQuestion[] = [...CASE_OPEN, ...PERSON_OPEN].map(({ id, refs }) => ({
  id,
  refs,
}));

/** What the measure leaves open in a case that reaches persons. */
export function openInCase(facts: CaseFacts): OpenQuestion[] {
  return CASE_OPEN.filter(({ trigger }) => trigger(facts)).map(({ id, refs }) => ({ id, refs }));
}

/** What the measure leaves open about one person, over the dispositions still possible. */
export function openForPerson(person: PersonFacts, facts: CaseFacts, possible: readonly Disposition[]): OpenQuestion[] {
  if (!may(possible, "exempt") && !mayBeHeldToAccount(possible)) return [];
  return PERSON_OPEN.filter(({ trigger }) => trigger(person, facts, possible)).map(({ id, refs }) => ({ id, refs }));
}
