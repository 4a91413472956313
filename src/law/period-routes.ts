import type { Determination } from "./determine.ts";
import type { CaseAnswers } from "./facts.ts";
import type { RemedyEvent, RemedyRoute, RemedyStep, Reserve } from "./remedies.ts";

/** A length of time, as laws state it. */
export interface Term {
  readonly value: number;
  readonly unit: "day" | "month" | "year";
}

/** What a period runs from: an event of art. 16's routes, of a dispute over an employment contract, or of the case itself. */
export type PeriodEvent =
  | RemedyEvent
  | "dispute-arises"
  | "receives-award"
  | "judgment-served"
  | "ruling-served"
  | "judgment-effective"
  | "receives-reconsideration"
  | "knows-of-infringement"
  | "compensation-decided";

/** A step that must be taken within a period, or for which the law gives none. */
export interface PeriodStep extends Pick<RemedyStep, "source" | "later"> {
  readonly id:
    | RemedyStep["id"]
    | "arbitration"
    | "award-suit"
    | "court-appeal"
    | "ruling-appeal"
    | "retrial"
    | "reconsideration-suit"
    | "compensation-claim"
    | "compensation-suit";
  readonly period: Term | null;
  readonly from: PeriodEvent;
}

/**
 * How the days of a route are counted. `ruled`: its own procedure says that the first day is not counted and that a
 * holiday moves the last. `unverified`: no source for either is at hand, so both ways of counting are given.
 */
export type Counting = "ruled" | "unverified";

export interface PeriodRoute {
  readonly id: RemedyRoute["id"] | "contract" | "lawsuit" | "reconsideration" | "compensation";
  /** Whose route it is: of the person held to account, or of the parties to the case. */
  readonly holder: "accountable" | "parties";
  readonly counting: Counting;
  readonly steps: readonly PeriodStep[];
  /** What may take somebody out of this route and its periods. */
  readonly reserve?: Extract<Reserve, "leading-member">;
}

const day = (value: number): Term => ({ value, unit: "day" });
const month = (value: number): Term => ({ value, unit: "month" });

/** 公务员法 art. 105: a dispute between an office and a civil servant engaged by contract, over performing that contract. */
const CONTRACT_ROUTE: PeriodRoute = {
  id: "contract",
  holder: "accountable",
  counting: "unverified",
  steps: [
    { id: "arbitration", period: day(60), from: "dispute-arises", source: "civil-servant-law:105.1" },
    { id: "award-suit", period: day(15), from: "receives-award", source: "civil-servant-law:105.3" },
  ],
};

/** 行政诉讼法 art. 85 and 行政诉讼法解释 art. 110: the parties' own periods, on which it hangs whether the judgment stands. */
const COURT_APPEAL: PeriodStep = {
  id: "court-appeal",
  period: day(15),
  from: "judgment-served",
  source: "admin-litigation-law:85",
};
/** A case in scope was lost by judgment; a ruling is possible only while the result is not known. */
const RULING_APPEAL: PeriodStep = { ...COURT_APPEAL, id: "ruling-appeal", period: day(10), from: "ruling-served" };
const RETRIAL: PeriodStep = {
  id: "retrial",
  period: month(6),
  from: "judgment-effective",
  source: "admin-litigation-interpretation:110",
};

/** 行政诉讼法解释 art. 48: the first day is not counted; a holiday moves the last day. It rules the lawsuit alone. */
export const LAWSUIT_COUNTING = ["admin-litigation-interpretation:48.2", "admin-litigation-interpretation:48.3"];

/** 行政诉讼法 art. 45. The suit is not brought yet, so whether art. 48 of the interpretation counts its days is not verified. */
const RECONSIDERATION_ROUTE: PeriodRoute = {
  id: "reconsideration",
  holder: "parties",
  counting: "unverified",
  steps: [
    {
      id: "reconsideration-suit",
      period: day(15),
      from: "receives-reconsideration",
      source: "admin-litigation-law:45",
    },
  ],
};

/** 国家赔偿法 arts. 14 and 39: compensation may be claimed after the case, too, and art. 15 follows upon it. */
const COMPENSATION_ROUTE: PeriodRoute = {
  id: "compensation",
  holder: "parties",
  counting: "unverified",
  steps: [
    {
      id: "compensation-claim",
      period: { value: 2, unit: "year" },
      from: "knows-of-infringement",
      source: "state-compensation-law:39.1",
    },
    {
      id: "compensation-suit",
      period: month(3),
      from: "compensation-decided",
      source: "state-compensation-law:14.2",
    },
  ],
};

const OWN_STEPS = [CONTRACT_ROUTE, RECONSIDERATION_ROUTE, COMPENSATION_ROUTE].flatMap(({ steps }) => steps);

/** The sources of the periods that are not art. 16's, and of how the lawsuit's are counted. */
export const PERIOD_SOURCES: readonly string[] = [
  ...[COURT_APPEAL, RETRIAL, ...OWN_STEPS].map(({ source }) => source),
  ...LAWSUIT_COUNTING,
];

const resultIs = ({ results = "unknown" }: CaseAnswers, one: "ended" | "state-compensation") =>
  results !== "unknown" && results.includes(one);

/** The lawsuit, as far as it may still go on; where it may be known to have ended by a judgment, no ruling is appealed. */
function lawsuit({ procedure, final, results = "unknown" }: CaseAnswers): PeriodRoute[] {
  const appeals = results === "unknown" ? [COURT_APPEAL, RULING_APPEAL] : [COURT_APPEAL];
  const steps = [...(final === "yes" ? [] : appeals), ...(final === "no" ? [] : [RETRIAL])];
  return procedure === "litigation" ? [{ id: "lawsuit", holder: "parties", counting: "ruled", steps }] : [];
}

/** The parties' own routes in a case that the measure reaches: no decision on reconsideration to sue against where it ended without one. */
function routesOfParties(answers: CaseAnswers): PeriodRoute[] {
  const decided = answers.procedure === "reconsideration" && !resultIs(answers, "ended");
  const claimable = answers.compensationPaid !== "yes" && !resultIs(answers, "state-compensation");
  return [...lawsuit(answers), ...(decided ? [RECONSIDERATION_ROUTE] : []), ...(claimable ? [COMPENSATION_ROUTE] : [])];
}

/**
 * The routes with periods that a result opens: those of art. 16, and that of an employment contract, where anybody may
 * be held to account; and the parties' own in a case that the measure reaches, or may reach.
 */
export function periodRoutes(
  { persons, applies }: Pick<Determination, "persons" | "applies">,
  answers: CaseAnswers,
): PeriodRoute[] {
  const remedies = persons.flatMap((person) => person.remedies);
  const routes = remedies.flatMap((remedy) => remedy.routes);
  const ofMeasure = [...new Map(routes.map((route) => [route.id, route])).values()];
  const leading = remedies.some(({ reserves }) => reserves.includes("leading-member"));
  return [
    ...ofMeasure.map(
      ({ id, steps }): PeriodRoute => ({
        id,
        holder: "accountable",
        counting: "unverified",
        steps,
        ...(leading && id === "civil-servant" ? { reserve: "leading-member" } : {}),
      }),
    ),
    ...(ofMeasure.length > 0 ? [CONTRACT_ROUTE] : []),
    ...(applies === "no" ? [] : routesOfParties(answers)),
  ];
}

/** Whether the parties' periods in court are left out only because it is not known whether there was a lawsuit or a reconsideration. */
export function procedureOpen(
  { applies }: Pick<Determination, "applies">,
  { procedure = "unknown" }: CaseAnswers,
): boolean {
  return applies !== "no" && procedure === "unknown";
}
