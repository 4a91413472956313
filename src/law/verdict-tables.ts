import type { CaseEnd } from "./disposition.ts";
import {
  CAUSES,
  type CaseFacts,
  ORGANS,
  type PersonFacts,
  PROCEDURES,
  RESULTS,
  ROLES,
  SIDES,
  SUBJECTS,
} from "./facts.ts";
import { EFFECTIVE, EXPIRES } from "./period.ts";
import { organCovered, organOpen } from "./rules/article-02.ts";
import { type Scope, scopeOf } from "./rules/article-03.ts";
import { responsible } from "./rules/article-06.ts";
import { procedureCovered } from "./rules/article-18.ts";
import { datesInOrder, periodCovers, timing } from "./rules/article-19.ts";
import { type Table, tabulate, type Values } from "./table.ts";

/** Whether the case ends before any person is looked at, or reaches them. */
export type CaseVerdict = CaseEnd | "reached";

/** Arts. 2, 18 and 19, then art. 3, over known facts. */
function caseVerdict(facts: CaseFacts): CaseVerdict {
  const gates = [procedureCovered(facts), organCovered(facts), periodCovers(facts)];
  if (gates.includes("no")) return "not-applicable";
  return scopeOf(facts) === "out" ? "out-of-scope" : "reached";
}

const LONG_BEFORE = "0001-01-01";
const LONG_AFTER = "9999-12-31";
const each = <T extends string>(members: readonly T[]) => Object.fromEntries(members.map((member) => [member, member]));
const single = <T extends string>(members: readonly T[]) =>
  Object.fromEntries(members.map((member) => [member, [member]]));
const YES_NO = each(["yes", "no"] as const);

/** What each case fact of the gates can turn out to be. The days are chosen so that one choice never forbids another that is possible. */
export const CASE_VALUES: Values<CaseFacts> = {
  procedure: each(PROCEDURES),
  organ: each(ORGANS),
  actDate: { inside: EFFECTIVE, outside: LONG_BEFORE },
  judgmentDate: { inside: EXPIRES, outside: LONG_AFTER },
  decisionDate: { inside: EXPIRES, outside: LONG_AFTER },
  results: single(RESULTS),
  grave: YES_NO,
};

/** What each fact that decides who answers can turn out to be. Two causes at once reach nobody whom one of them does not; a loss with neither is possible. */
export const RESPONSIBILITY_VALUES: Values<CaseFacts & PersonFacts> = {
  causes: { ...single(CAUSES), none: [] },
  subjects: each(SUBJECTS),
  nominalFault: YES_NO,
  roles: single(ROLES),
  side: each(SIDES),
};

/** What each fact of the gates can turn out to be, by the names that results use. */
export const GATE_VALUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...CASE_VALUES,
  ...RESPONSIBILITY_VALUES,
};

/** What the gates say of complete facts: the verdict, whether the measure's own words settle it, and art. 3 alone. */
export interface CaseReading {
  readonly verdict: CaseVerdict;
  /** `open` where the measure is silent: a straddling case, an agency managed from above, what art. 18 carries over. */
  readonly applies: "yes" | "no" | "open";
  readonly scope: Scope;
}

function readCase(facts: CaseFacts): CaseReading {
  const verdict = caseVerdict(facts);
  const scope = scopeOf(facts);
  const silent = scope === "open" || organOpen(facts) || timing(facts) === "straddling";
  if (verdict !== "reached") return { verdict, applies: "no", scope };
  return { verdict, applies: silent ? "open" : "yes", scope };
}

const caseTables = new WeakMap<CaseFacts, Table<CaseReading>>();

/** The gates of the case, over everything not known. Facts are never changed in place, so a table is made once for each. */
export function caseReadings(facts: CaseFacts): Table<CaseReading> {
  const table = caseTables.get(facts) ?? tabulate(facts, CASE_VALUES, datesInOrder, readCase);
  caseTables.set(facts, table);
  return table;
}

/** The verdicts of the case, over everything not known. */
export function caseTable(facts: CaseFacts): Table<CaseVerdict> {
  const { axes, cells } = caseReadings(facts);
  return { axes, cells: cells.map((reading) => reading?.verdict) };
}

/** Whether the person answers for the loss, over everything not known. */
export function responsibilityTable(facts: CaseFacts, person: PersonFacts): Table<boolean> {
  return tabulate(
    { ...facts, ...person },
    RESPONSIBILITY_VALUES,
    () => true,
    (complete) => responsible(complete, complete) === "yes",
  );
}
