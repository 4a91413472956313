import type { AnyStateMachine } from "xstate";
import {
  type CaseFacts,
  caseChart,
  type Disposition,
  FINDINGS_OF,
  type FindingRef,
  type PersonFacts,
  personChart,
  type Ternary,
} from "../../../src/law/index.ts";
import { bruteForce, type Position } from "./brute-force.ts";
import { allFindings, caseWith, UNKNOWN_CASE, UNKNOWN_PERSON } from "./cases.ts";
import { nodesOf, shortestWays, type Walk, walk } from "./charts.ts";
import { flatTiming } from "./flat-table.ts";

/** The answers that the two charts are walked with, what their guards read, and what each end needs. */

/** Works a walk out the first time it is wanted; several tests read the same. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const TERNARY = ["yes", "no", "unknown"] as const;
const answers = (key: string, values: readonly unknown[]) => values.map((value) => ({ [key]: value }));
const days = (...[actDate, judgmentDate, decisionDate]: string[]) => ({ actDate, judgmentDate, decisionDate });

const CASE_ANSWERS = {
  procedure: answers("procedure", ["litigation", "reconsideration", "other", "unknown"]),
  organ: answers("organ", ["yes", "no", "vertical", "unknown"]),
  period: [
    days("2023-01-01", "2023-06-01", "2023-09-01"),
    days("2021-01-01", "2023-06-01", "none"),
    days("2021-01-01", "2022-06-01", "2022-09-01"),
    days("2025-01-01", "unknown", "none"),
    days("unknown", "unknown", "unknown"),
  ],
  results: answers("results", [["revoked"], ["other-loss"], ["ended"], ["not-lost"], "unknown"]),
  grave: answers("grave", TERNARY),
  judgment: [{ partial: "no", final: "yes" }],
  causes: answers("causes", [[], ["act"], ["defence"], ["act", "defence"], "unknown"]),
  defenceFailures: answers("defenceFailures", [["absent"], "unknown"]),
  subjects: answers("subjects", ["same", "different", "unknown"]),
  nominalFault: answers("nominalFault", TERNARY),
  compensationPaid: answers("compensationPaid", TERNARY),
};

/** What the case chart's guards can still read in each part of it. */
function caseRead(path: string, { facts }: { facts: CaseFacts }): unknown {
  const gates = [facts.procedure, facts.organ, flatTiming(facts), facts.results];
  if (path.startsWith("applicability")) return gates;
  if (path.startsWith("scope")) return [...gates, facts.grave];
  return path.startsWith("attribution") ? [facts.causes, facts.subjects] : null;
}

const CASE_WALK = [caseChart as AnyStateMachine, { facts: UNKNOWN_CASE }, CASE_ANSWERS, caseRead] as const;

const finalsOf = (chart: AnyStateMachine) =>
  nodesOf(chart.root).flatMap(({ type, path }) => (type === "final" ? [path.join(".")] : []));

export const caseWalk = once((): Walk => walk(...CASE_WALK));
export const caseShortest = () => ({ shortest: shortestWays(...CASE_WALK), finals: finalsOf(CASE_WALK[0]) });

/** The end that the contract gives the case, by its conditions. */
export function caseConditions(facts: CaseFacts): string {
  const timing = flatTiming(facts);
  if (facts.procedure === "other" || facts.organ === "no" || timing === "outside") return "not-applicable";
  const noLoss = facts.results.includes("not-lost");
  const ended = facts.procedure === "litigation" && facts.results.includes("ended");
  const light = facts.procedure === "litigation" && String(facts.results) === "other-loss" && facts.grave === "no";
  if (!noLoss && !ended && !light) return "reached";
  const dates = [
    facts.actDate,
    facts.judgmentDate,
    facts.decisionDate === "none" ? facts.assessedOn : facts.decisionDate,
  ];
  const someInside = dates.some((date) => date !== "unknown" && date >= "2022-12-16" && date <= "2024-12-15");
  return facts.procedure === "unknown" || facts.organ === "unknown" || !someInside ? "barred" : "out-of-scope";
}

/** Pages answered in three ways: nothing is so, one item is so, one item is not known. */
function pages(article: keyof typeof FINDINGS_OF): object[] {
  const refs: readonly FindingRef[] = FINDINGS_OF[article];
  const page = (first: Ternary) => Object.fromEntries(refs.map((ref, index) => [ref, index === 0 ? first : "no"]));
  return TERNARY.map((first) => ({ findings: page(first) }));
}

const PERSON_ANSWERS = {
  roles: answers("roles", [["handler"], ["litigator"], ["approver", "leader"], "unknown"]),
  side: answers("side", ["acting", "nominal", "unknown"]),
  exemption: pages("11"),
  leniency: pages("12"),
  severity: pages("13"),
  aftermath: [{ leadingCadre: "no", discipline: "yes", crime: "unknown" }],
};

const SPLIT: readonly FindingRef[] = ["11.1.1", "12.1.1", "13.1.1"];
const personRead = (_: string, { person }: { person: PersonFacts }) => [
  person.roles,
  person.side,
  ...SPLIT.map((ref) => person.findings[ref]),
];

/** Cases that differ in what the person chart reads of them. */
const PERSON_CASES: readonly CaseFacts[] = [
  caseWith({ causes: ["act"] }),
  caseWith({ causes: "unknown" }),
  caseWith({ causes: ["act"], subjects: "different", nominalFault: "no" }),
  caseWith({ causes: ["act", "defence"], subjects: "unknown", nominalFault: "unknown" }),
];

const personTraversal = (caseFacts: CaseFacts) =>
  [personChart as AnyStateMachine, { caseFacts, person: UNKNOWN_PERSON }, PERSON_ANSWERS, personRead] as const;

export const personWalks = once((): Walk[] => PERSON_CASES.map((each) => walk(...personTraversal(each))));
export const personShortest = () => ({
  shortest: PERSON_CASES.flatMap((each) => shortestWays(...personTraversal(each))),
  finals: finalsOf(personChart as AnyStateMachine),
});

/** The end that the contract gives a person, by its conditions on the three articles. */
export function personConditions({ caseFacts, person }: Position): string {
  const responsible = bruteForce(caseFacts, { ...person, findings: allFindings("no") });
  if (responsible.length > 1) return "undetermined";
  if (responsible[0] === "not-responsible") return "not-responsible";
  const [exemption, leniency, severity] = SPLIT.map((ref) => person.findings[ref]);
  const ends: [Disposition, boolean][] = [
    ["contested", severity === "yes" && (exemption === "yes" || leniency === "yes")],
    ["severe", severity === "yes" && exemption === "no" && leniency === "no"],
    ["exempt", exemption === "yes" && severity === "no"],
    ["lenient", leniency === "yes" && exemption === "no" && severity === "no"],
    ["ordinary", exemption === "no" && leniency === "no" && severity === "no"],
  ];
  return ends.find(([, met]) => met)?.[0] ?? "undetermined";
}
