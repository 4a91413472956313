import { ACT_ROLES, type CaseFacts, type Cause, DEFENCE_ROLES, type PersonFacts } from "../facts.ts";
import { every, known, some, type Ternary } from "../ternary.ts";
import { actReaches } from "./article-07.ts";

const ROLES_BY_CAUSE: Readonly<Record<Cause, readonly string[]>> = { act: ACT_ROLES, defence: DEFENCE_ROLES };

/** Whether this cause led to the loss. */
export function ledToLoss(cause: Cause, { causes }: Pick<CaseFacts, "causes">): Ternary {
  return causes === "unknown" ? "unknown" : known(causes.includes(cause));
}

/** Art. 6: whether one of the person's roles answers for this cause, 相关责任人员 for the act and 相关领导和应诉责任人员 for the defence. */
export function roleAnswersFor(cause: Cause, { roles }: Pick<PersonFacts, "roles">): Ternary {
  return roles === "unknown" ? "unknown" : known(roles.some((role) => ROLES_BY_CAUSE[cause].includes(role)));
}

/** An answer that arts. 6 and 7 are decided by. */
export type DecidingFact = "causes" | "roles" | "subjects" | "side" | "nominalFault";

interface Condition {
  readonly by: readonly DecidingFact[];
  readonly holds: Ternary;
}

/** What must come together for one cause, and the answers each condition is read from. */
function conditionsFor(cause: Cause, facts: CaseFacts, person: PersonFacts): Condition[] {
  const conditions: Condition[] = [
    { by: ["causes"], holds: ledToLoss(cause, facts) },
    { by: ["roles"], holds: roleAnswersFor(cause, person) },
  ];
  if (cause === "defence") return conditions;
  return [...conditions, { by: ["subjects", "side", "nominalFault"], holds: actReaches(facts, person) }];
}

/** Arts. 6 and 7 for one cause: it led to the loss, the role answers for it, and art. 7 does not move it elsewhere. */
export function answersFor(cause: Cause, facts: CaseFacts, person: PersonFacts): Ternary {
  return every(conditionsFor(cause, facts, person).map(({ holds }) => holds));
}

/** The answers by which a cause does not reach the person: those of the first condition that fails; none where none fails. */
export function keptFrom(cause: Cause, facts: CaseFacts, person: PersonFacts): readonly DecidingFact[] {
  return conditionsFor(cause, facts, person).find(({ holds }) => holds === "no")?.by ?? [];
}

/** Arts. 6 and 7: whether the person answers for the loss at all. */
export function responsible(facts: CaseFacts, person: PersonFacts): Ternary {
  return some([answersFor("act", facts, person), answersFor("defence", facts, person)]);
}

/** Whether the case is a loss in scope with neither of art. 6's causes: who answers is not said. */
export function noCause({ causes }: Pick<CaseFacts, "causes">): boolean {
  return causes !== "unknown" && causes.length === 0;
}
