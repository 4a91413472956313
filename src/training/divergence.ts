import { type Answers, determine, type Ref } from "../law/index.ts";
import { factsOf, type Session } from "../wizard/session.ts";
import { answer, answersAt, keysOf, refsOf, type Step, wayOf } from "../wizard/steps.ts";

/** Where somebody's own answers first leave those of the key. */
export interface Divergence {
  readonly step: Step;
  /** The answers that are not the same: each key with the own value and the key's. */
  readonly answers: readonly { readonly key: string; readonly own: unknown; readonly right: unknown }[];
  readonly refs: readonly Ref[];
  /** Whether this alone leads to another conclusion for anybody. */
  readonly mattered: boolean;
}

/** A session as the facts of a case give it. */
export function sessionOf({ persons = [], assessedOn, ...caseAnswers }: Answers, today: string): Session {
  return { assessedOn: (assessedOn ?? today) as Session["assessedOn"], caseAnswers, persons };
}

const known = (value: unknown) => JSON.stringify(value ?? "unknown");

const conclusions = (session: Session) =>
  JSON.stringify(determine(factsOf(session), session.assessedOn).persons.map(({ possible }) => possible));

/**
 * The first step on the key's way where the own answers are not the same, what is not answered counting as not known; null where there is none.
 * Whether it mattered: with the own answers to this step alone in the key's place, somebody's possible conclusions differ.
 */
export function firstDivergence(own: Session, key: Session): Divergence | null {
  for (const step of wayOf(key).steps) {
    if (step.of === "person" && !own.persons[step.person])
      return { step, answers: [], refs: refsOf(step) as Ref[], mattered: true };
    const [mine, right] = [answersAt(own, step), answersAt(key, step)];
    const differing = keysOf(step).filter((one) => known(mine[one]) !== known(right[one]));
    if (differing.length === 0) continue;
    const values = Object.fromEntries(differing.map((one) => [one, mine[one] ?? "unknown"]));
    return {
      step,
      answers: differing.map((one) => ({ key: one, own: mine[one], right: right[one] })),
      refs: refsOf(step) as Ref[],
      mattered: conclusions(answer(key, step, values)) !== conclusions(key),
    };
  }
  return null;
}
