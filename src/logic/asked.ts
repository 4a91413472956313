import {
  appliesTo,
  type CaseFacts,
  caseConsequences,
  completeCase,
  completePerson,
  FINDINGS,
  FINDINGS_OF,
  lossOf,
  openForPerson,
  openInCase,
  personConsequences,
  possibleCaseVerdicts,
  possibleDispositions,
  scopeVerdict,
} from "../law/index.ts";
import { type AllFacts, CLASSES } from "./classes.ts";
import { FEATURES, marksOf } from "./features.ts";

/** Many cases put to the law module: what it leaves open in each and what follows, beside what the sheet can read of it. */

export interface Asked {
  readonly end: "not-applicable" | "ended" | "reached";
  /** The features and marks of the sheet. */
  readonly at: Readonly<Record<string, string>>;
  /** The open questions, by id; and those among them of the case as a whole. */
  readonly open: ReadonlySet<string>;
  readonly openInCase: readonly string[];
  /** The status of each consequence, by its id. */
  readonly follows: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, unknown>>;
/** Answers to what is answered together, each way that is tried. */
type Tried = readonly Given[];

const each = (key: string, values: readonly unknown[] = ["yes", "no", "unknown"]): Tried =>
  values.map((value) => ({ [key]: value }));
const INSIDE = "2023-06-01";
const days = (actDate: string, judgmentDate: string, decisionDate: string) => ({ actDate, judgmentDate, decisionDate });

const GATES: readonly Tried[] = [
  each("procedure", ["litigation", "reconsideration", "unknown", "other"]),
  each("organ", ["yes", "vertical", "unknown", "no"]),
  [
    days(INSIDE, INSIDE, INSIDE),
    days("2020-06-01", INSIDE, INSIDE),
    days(INSIDE, "unknown", INSIDE),
    days("unknown", "unknown", "unknown"),
    days("2020-06-01", "2020-06-02", "2020-06-03"),
  ],
  each("results", [["revoked"], ["other-loss"], ["ended"], ["not-lost"], "unknown"]),
  each("grave"),
];
const RESULTS = each("results", [
  ...[["revoked"], ["unlawful"], ["state-compensation"], ["unlawful", "state-compensation"], ["other-loss"], "unknown"],
]);
const LOST = RESULTS.filter((one) => lossOf(one as unknown as CaseFacts) === "named");
const ATTRIBUTION: readonly Tried[] = [
  ...["partial", "final", "compensationPaid"].map((key) => each(key)),
  Object.values(CLASSES.causes.samples) as Tried,
];
const PERSON: readonly Tried[] = [
  each("roles", [["handler"], ["litigator"], ["leader"], ["handler", "leader"], ["handler", "litigator"], "unknown"]),
  ...["leadingCadre", "discipline", "crime"].map((key) => each(key)),
  ...FINDINGS.map((ref) => each(ref)),
];

/** Cases in which the measure certainly applies, in which its own silence or a fact decides, and in which nobody may be reached. */
const CASES: Tried = [
  { procedure: "litigation", organ: "yes", ...days(INSIDE, INSIDE, INSIDE), final: "yes" },
  { procedure: "litigation", organ: "vertical", ...days(INSIDE, INSIDE, INSIDE) },
  { procedure: "litigation", organ: "unknown", ...days(INSIDE, INSIDE, INSIDE) },
];
/** Persons who answer for certain, for the act or the defence, who do not, and of whom it is open. */
const PERSONS: Tried = [
  { causes: ["act"], roles: ["handler"] },
  { causes: ["act", "defence"], roles: ["handler", "leader"] },
  { causes: ["act", "defence"], roles: ["handler"] },
  { causes: ["act"], roles: ["leader"] },
  { causes: ["act"], roles: "unknown" },
];
/** Whether arts. 11, 12 and 13 have a ground. */
const GROUNDS: readonly Tried[] = Object.keys(FINDINGS_OF).map((article) => each(article));

const product = (lists: readonly Tried[]): Tried =>
  lists.reduce<Tried>((before, list) => before.flatMap((one) => list.map((other) => ({ ...one, ...other }))), [{}]);

/** Numbers that are always the same and in no order: with which answers to the rest something is tried. */
function numbersInNoOrder(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

function factsFrom(given: Given): AllFacts {
  const findings = Object.fromEntries(FINDINGS.map((ref) => [ref, given[ref]]));
  const answers = Object.fromEntries(Object.entries(given).filter(([key]) => !(key in findings || key in FINDINGS_OF)));
  const complete = { ...completeCase({ subjects: "same" }, INSIDE), ...completePerson({}) };
  return { ...complete, ...answers, findings } as AllFacts;
}

function ask(facts: AllFacts): Asked {
  const verdicts = possibleCaseVerdicts(facts);
  const end = verdicts.has("reached") ? "reached" : verdicts.has("out-of-scope") ? "ended" : "not-applicable";
  const applies = appliesTo(facts);
  const possible = possibleDispositions({ caseFacts: facts, person: facts });
  const ofCase = end === "reached" ? openInCase(facts) : [];
  const ofPerson = end === "reached" ? openForPerson(facts, facts, possible) : [];
  const follows = [
    ...(end === "not-applicable" ? [] : caseConsequences(facts, applies, scopeVerdict(facts, true))),
    ...personConsequences(facts, facts, possible, applies),
  ];
  const features = Object.entries(FEATURES).map(([name, { classOf }]) => [name, classOf(facts)]);
  return {
    end,
    at: { ...Object.fromEntries(features), ...marksOf(facts) },
    open: new Set([...ofCase, ...ofPerson].map(({ id }) => id)),
    openInCase: ofCase.map(({ id }) => id),
    follows: Object.fromEntries(follows.map(({ id, status }) => [id, status])),
  };
}

/** Every way that the gates can go, with one person: where they certainly let the case through, with every way of the rest, else as it comes. */
export function askedOfCases(): Asked[] {
  const below = numbersInNoOrder();
  const oneOf = <T>(values: readonly T[]) => values[below(values.length)] as T;
  const person = { ...PERSONS[0], ...Object.fromEntries(FINDINGS.map((ref) => [ref, "no"])) };
  const rest = product(ATTRIBUTION);
  return product(GATES).flatMap((gates) => {
    const asked = (one: Given | undefined) => ask(factsFrom({ ...person, ...one, ...gates }));
    const first = asked(rest[0]);
    const certain = first.end === "reached" && first.at.reached === "yes";
    return certain ? rest.map(asked) : [first, asked(oneOf(rest))];
  });
}

/**
 * Persons of every kind in cases that reach them: every way the marks and the pages of findings can fall, the rest as it
 * comes; and each again with one answer changed, so that it is seen what an answer does.
 */
export function askedOfPersons(): (readonly [Asked, Asked])[] {
  const below = numbersInNoOrder();
  const oneOf = <T>(values: readonly T[]) => values[below(values.length)] as T;
  const changeable = [RESULTS, ...ATTRIBUTION, ...PERSON];
  return product([CASES, PERSONS, ...GROUNDS]).flatMap((frame) => {
    const items = Object.entries(FINDINGS_OF).flatMap(([article, refs]) => {
      const holding = oneOf<string>(refs);
      return refs.map((ref) => ({ [ref]: ref === holding ? frame[article] : "no" }));
    });
    const given: Given = Object.assign({}, ...changeable.map(oneOf), oneOf(LOST), frame, ...items);
    const before = ask(factsFrom(given));
    return changeable.map((tried) => [before, ask(factsFrom({ ...given, ...oneOf(tried) }))] as const);
  });
}
