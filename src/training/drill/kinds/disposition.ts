import { fill } from "../../../fill.ts";
import {
  CAUSES,
  type Cause,
  FINDINGS_OF,
  type FindingRef,
  NAMED_RESULTS,
  ROLES,
  type Role,
} from "../../../law/index.ts";
import { concludedOf, conclusionRefs, lostCase, person, rolesBy } from "../facts.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";
import type { Random } from "../random.ts";

/** From which articles somebody has an item each. Items of 11 beside 12 alone are left out: the measure does not say which comes first. */
export const GROUPS = ["none", "11", "12", "13", "11+13", "12+13", "11+12+13"] as const;

const ARTICLES = Object.keys(FINDINGS_OF) as (keyof typeof FINDINGS_OF)[];

/** Whoever else took part is named only beside the others. */
export const NAMED_ROLES: readonly Role[] = ROLES.filter((role) => role !== "other");

/** One item, drawn, of each article that a group names. */
export function drawFindings(group: string, random: Random): FindingRef[] {
  const named = group.split("+");
  return ARTICLES.filter((article) => named.includes(article)).map((article) =>
    random.pick<FindingRef>(FINDINGS_OF[article]),
  );
}

/** What can stand among the wrong answers: the other conclusions about persons, but not one that the right one includes. */
export function wrongDispositions(right: string): string[] {
  const all = ["exempt", "lenient", "ordinary", "severe", "contested", "not-responsible"];
  return all.filter((one) => one !== right && !(right === "severe" && one === "ordinary"));
}

/** The facts that a key stands for, drawn: cause, role, result, items. */
export function drawSituation(key: string, random: Random) {
  const group = partOf(key);
  const unreached = group === "not-responsible";
  const findings = drawFindings(unreached ? random.pick(GROUPS) : group, random);
  // Whether a fault in court is the 行政执法过错 of art. 11, item 1 is not said.
  const cause = findings.includes("11.1.1") ? "act" : random.pick<Cause>(CAUSES);
  const roles = rolesBy(cause, NAMED_ROLES);
  const role = random.pick<Role>(unreached ? roles.out : roles.in);
  const result = random.pick(NAMED_RESULTS);
  return { cause, role, result, findings, facts: lostCase({ causes: [cause], results: [result] }) };
}

/** A case, a person, items in the official words: what is the conclusion? */
export const dispositionKind: Kind = {
  id: "disposition",
  keys: () => [...GROUPS, "not-responsible"].map((group) => `disposition:${group}`),
  make: (key, { words: { situation }, outcomes, pieces, values, responsibility }, random) => {
    const { cause, role, result, findings, facts } = drawSituation(key, random);
    const found = concludedOf(facts, person(role, findings));
    const title = (id: string) => outcomes[id]?.title ?? id;
    const wrong = random.sample(wrongDispositions(found.disposition), 3);
    return {
      kind: "disposition",
      key,
      stem: situation.ask,
      story: [
        fill(situation.case, { cause: values.causes[cause] ?? "", result: values.results[result] ?? "" }),
        fill(situation.person, { role: values.roles[role] ?? "" }),
        findings.length === 0 ? situation.none : situation.holds,
      ].join(""),
      quotes: findings.map((ref) => pieces.find((piece) => piece.ref === ref)?.text ?? ""),
      ...optionsFrom(title(found.disposition), wrong.map(title), random),
      why:
        found.disposition === "not-responsible"
          ? (responsibility.no ?? "")
          : (outcomes[found.disposition]?.summary ?? ""),
      refs: conclusionRefs(found),
    };
  },
};
