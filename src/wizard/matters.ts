import type { Determination } from "../law/index.ts";
import type { Session } from "./session.ts";
import { keysOf, openKeys, type Step, stepsAhead } from "./steps.ts";

/** The key of a fact as results name it: of `findings.11.1.4.reviewed` it is `11.1.4`. */
export function keyOfFact(fact: string): string {
  const [head, ...ref] = fact.split(".");
  return head === "findings" ? ref.slice(0, 3).join(".") : fact;
}

/** The keys of a step of which the law module says that, not known, they can still tell two conclusions apart. */
export function keysThatMatter(determination: Determination, step: Step): ReadonlySet<string> {
  const persons =
    step.of === "case" ? determination.persons : determination.persons.filter((_, index) => index === step.person);
  const relevant = persons.flatMap((person) => person.relevant.map(({ fact }) => keyOfFact(fact)));
  return new Set(keysOf(step).filter((key) => relevant.includes(key)));
}

/** How many answers can still change a conclusion: those not given yet, and those given as not known. */
export interface Outstanding {
  readonly open: number;
  readonly unknown: number;
}

/** Counts the answers that can still matter, over every question that the answers could lead through. */
export function outstanding(session: Session, determination: Determination): Outstanding {
  let [open, unknown] = [0, 0];
  for (const step of stepsAhead(session)) {
    const still = openKeys(session, step);
    for (const key of keysThatMatter(determination, step)) {
      if (still.includes(key)) open += 1;
      else unknown += 1;
    }
  }
  return { open, unknown };
}
