import { fill } from "../../../fill.ts";
import type { Cause, FindingRef, Result, Role } from "../../../law/index.ts";
import type { Conclusion, DrillData } from "../data.ts";
import { drawItems, GROUPS, setKey } from "../grounds.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";
import type { Random } from "../random.ts";

const UNREACHED = "not-responsible";

/** A case, somebody with one role, the items that hold, and what is concluded of it. */
export interface Situation {
  readonly cause: Cause;
  readonly role: Role;
  readonly result: Result;
  readonly items: readonly FindingRef[];
  readonly conclusion: Conclusion;
}

/** What can stand among the wrong answers: the other conclusions about persons, but not one that the right one includes. */
export function wrongDispositions(right: string): string[] {
  const all = ["exempt", "lenient", "ordinary", "severe", "contested", UNREACHED];
  return all.filter((one) => one !== right && !(right === "severe" && one === "ordinary"));
}

/** The situation that a key stands for, drawn. Whoever else took part is named only beside the others. */
export function drawSituation(key: string, { law }: DrillData, random: Random): Situation {
  const group = partOf(key);
  const unreached = group === UNREACHED;
  const items = drawItems(unreached ? random.pick(GROUPS) : group, random);
  // Whether a fault in court is the 行政执法过错 of art. 11, item 1 is not said.
  const cause = items.includes("11.1.1") ? "act" : random.pick<Cause>(["act", "defence"]);
  const able = law.persons.filter((one) => one.bodies === "same" && one.cause === cause && one.in !== unreached);
  const { role } = random.pick(able.filter((one) => one.role !== "other"));
  const named = Object.values(law.scopes).filter(({ finding, grave }) => finding === "in" && grave === null);
  const conclusion = unreached ? law.unreached : law.conclusions[setKey(items)];
  if (!conclusion) throw new Error(`no conclusion for ${key}`);
  return { cause, role, result: random.pick(named).result, items, conclusion };
}

/** A case, a person, items in the official words: what is the conclusion? */
export const dispositionKind: Kind = {
  id: "disposition",
  keys: () => [...GROUPS, UNREACHED].map((group) => `disposition:${group}`),
  make: (key, data, random) => {
    const { cause, role, result, items, conclusion } = drawSituation(key, data, random);
    const { words, outcomes, pieces, values, responsibility } = data;
    const { situation } = words;
    const title = (id: string) => outcomes[id]?.title ?? id;
    const wrong = random.sample(wrongDispositions(conclusion.disposition), 3);
    return {
      kind: "disposition",
      key,
      stem: situation.ask,
      story: [
        fill(situation.case, { cause: values.causes[cause] ?? "", result: values.results[result] ?? "" }),
        fill(situation.person, { role: values.roles[role] ?? "" }),
        items.length === 0 ? situation.none : situation.holds,
      ].join(""),
      quotes: items.map((ref) => pieces.find((piece) => piece.ref === ref)?.text ?? ""),
      ...optionsFrom(title(conclusion.disposition), wrong.map(title), random),
      why:
        conclusion.disposition === UNREACHED
          ? (responsibility.no ?? "")
          : (outcomes[conclusion.disposition]?.summary ?? ""),
      refs: conclusion.refs,
    };
  },
};
