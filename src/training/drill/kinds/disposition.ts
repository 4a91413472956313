import { fill } from "../../../fill.ts";
import type { Cause, FindingRef, Result, Role } from "../../../law/index.ts";
import type { Conclusion, DrillData } from "../data.ts";
import { canEndWith, causesWith, UNREACHED_SETS } from "../facts.ts";
import { drawItems, GROUPS, setKey } from "../grounds.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";
import type { Random } from "../random.ts";

/** The conclusion about somebody whom arts. 6 and 7 do not reach. */
export const UNREACHED = "not-responsible";

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

/** The situation that a key stands for, drawn. */
export function drawSituation(key: string, { law }: DrillData, random: Random): Situation {
  const group = partOf(key);
  const unreached = group === UNREACHED;
  const items = unreached ? random.pick(UNREACHED_SETS) : drawItems(group, random);
  const cause = random.pick(causesWith(items));
  const able = law.persons.filter((one) => one.bodies === "same" && one.cause === cause && one.in !== unreached);
  const { role } = random.pick(able);
  const ends = Object.values(law.scopes).filter(
    ({ finding, refs, result }) => finding === "in" && refs.includes("3.1.1") && canEndWith(result, cause, items),
  );
  const conclusion = unreached ? law.unreached[cause] : law.conclusions[setKey(items)];
  if (!conclusion) throw new Error(`no conclusion for ${key}`);
  return { cause, role, result: random.pick(ends).result, items, conclusion };
}

/** A case, a person, items in the official words: what is the conclusion? */
export const dispositionKind: Kind = {
  id: "disposition",
  keys: () => [...GROUPS, UNREACHED].map((group) => `disposition:${group}`),
  make: (key, data, random) => {
    const { cause, role, result, items, conclusion } = drawSituation(key, data, random);
    const { words, outcomes, pieces, values } = data;
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
          ? fill(words.who.unreached[cause], { role: values.roles[role] ?? "" })
          : (outcomes[conclusion.disposition]?.summary ?? ""),
      refs: conclusion.refs,
    };
  },
};
