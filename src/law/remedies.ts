import type { Applies } from "./consequences.ts";
import { accountability, type Disposition } from "./disposition.ts";
import type { CaseFacts, PersonFacts } from "./facts.ts";
import type { IsoDate } from "./period.ts";
import type { Ref } from "./refs.ts";
import type { Mode } from "./rules/article-10.ts";

/** What a remedy's period runs from. */
export type RemedyEvent =
  | "knows-of-measure"
  | "receives-review"
  | "appeal-decided"
  | "receives-decision"
  | "receives-re-examination";

/** A period of a remedy, counted from an event. Source: the law's article in the note. */
export interface RemedyStep {
  readonly id: "review" | "appeal-after-review" | "appeal" | "further-appeal" | "re-examination" | "superior-review";
  /** null where the law gives none. */
  readonly period: { readonly value: number; readonly unit: "day" | "month" } | null;
  readonly from: RemedyEvent;
  /** `law:article[.paragraph]`, as notes cite laws. */
  readonly source: string;
  /** Where the same rule stands from the day a revision takes effect. */
  readonly later?: { readonly since: IsoDate; readonly source: string };
}

export interface RemedyRoute {
  readonly id: "civil-servant" | "supervision";
  readonly steps: readonly RemedyStep[];
}

/** 公务员法 arts. 95 and 96: review by the body that decided, appeal, further appeal. */
export const CIVIL_SERVANT_ROUTE: RemedyRoute = {
  id: "civil-servant",
  steps: [
    { id: "review", period: { value: 30, unit: "day" }, from: "knows-of-measure", source: "civil-servant-law:95.1" },
    {
      id: "appeal-after-review",
      period: { value: 15, unit: "day" },
      from: "receives-review",
      source: "civil-servant-law:95.1",
    },
    { id: "appeal", period: { value: 30, unit: "day" }, from: "knows-of-measure", source: "civil-servant-law:95.1" },
    { id: "further-appeal", period: null, from: "appeal-decided", source: "civil-servant-law:95.2" },
  ],
};

/** 监察法 art. 49, from the day the revision of 2024 took effect art. 56, the same words. */
const SUPERVISION_SOURCE: Pick<RemedyStep, "source" | "later"> = {
  source: "supervision-law-2018:49",
  later: { since: "2025-06-01", source: "supervision-law-2024:56" },
};

/** 监察法 art. 49, later art. 56: re-examination, then review by the authority above. */
export const SUPERVISION_ROUTE: RemedyRoute = {
  id: "supervision",
  steps: [
    {
      id: "re-examination",
      period: { value: 1, unit: "month" },
      from: "receives-decision",
      ...SUPERVISION_SOURCE,
    },
    {
      id: "superior-review",
      period: { value: 1, unit: "month" },
      from: "receives-re-examination",
      ...SUPERVISION_SOURCE,
    },
  ],
};

/** How far each mode of art. 10 is among the measures that 公务员法 art. 95 lists: `unlisted` or `arguable`; `other` depends on what it is. */
const COVERAGE: Readonly<Record<Mode, "unlisted" | "arguable" | "depends">> = {
  "written-review": "unlisted",
  criticism: "unlisted",
  circular: "unlisted",
  admonition: "unlisted",
  transfer: "arguable",
  other: "depends",
};

/**
 * What may take a case out of these routes. `leading-member`: appeals of leading members go by other rules than 公务员法
 * art. 95, and a leading cadre may be one. `recourse`: whether an order under art. 15 can be challenged so is arguable.
 */
export type Reserve = "leading-member" | "recourse";

export interface Remedy {
  readonly refs: readonly Ref[];
  readonly status: "available" | "conditional" | "none";
  readonly routes: readonly RemedyRoute[];
  readonly uncertain: readonly { readonly mode: Mode; readonly coverage: "unlisted" | "arguable" | "depends" }[];
  readonly reserves: readonly Reserve[];
}

/** Art. 16: who was held to account may ask for review or appeal, by the route of the body that decided. */
export function remediesFor(
  possible: readonly Disposition[],
  applies: Applies,
  { leadingCadre }: Pick<PersonFacts, "leadingCadre">,
  { compensationPaid }: Pick<CaseFacts, "compensationPaid">,
): Remedy[] {
  const account = accountability(possible);
  if (account === "none") return [{ refs: ["16"], status: "none", routes: [], uncertain: [], reserves: [] }];
  return [
    {
      refs: ["16"],
      status: account === "certain" && applies === "yes" ? "available" : "conditional",
      routes: [CIVIL_SERVANT_ROUTE, SUPERVISION_ROUTE],
      uncertain: (Object.keys(COVERAGE) as Mode[]).map((mode) => ({ mode, coverage: COVERAGE[mode] })),
      // Only "no" rules them out: what is not known is kept in mind, too.
      reserves: [
        ...(leadingCadre === "no" ? [] : (["leading-member"] as const)),
        ...(compensationPaid === "no" ? [] : (["recourse"] as const)),
      ],
    },
  ];
}
