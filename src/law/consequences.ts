import { ANSWERING, accountability, type Disposition } from "./disposition.ts";
import type { CaseFacts, PersonFacts } from "./facts.ts";
import type { Ref } from "./refs.ts";
import { lossOf } from "./rules/article-03.ts";
import type { Ternary } from "./ternary.ts";

/** `applies`; `conditional` on what is open; `not-yet` where a step is missing; `silent` where the measure does not say. */
export type ConsequenceStatus = "applies" | "conditional" | "not-yet" | "silent";

/** Which consequences the measure ties to a loss, and to a person. */
export type ConsequenceId = "evaluation" | "honours" | "cadre" | "recourse" | "discipline" | "crime";

export interface Consequence {
  readonly id: ConsequenceId;
  readonly refs: readonly Ref[];
  readonly status: ConsequenceStatus;
}

/** Whether the measure applies to the case: settled, left open by its own words, or hanging on a fact. */
export type Applies = "yes" | "no" | "open" | "unknown";

export type ScopeVerdict = "in" | "out" | "undetermined";

/** While it is not settled that the measure applies, nothing follows for certain. */
function weaken(consequences: Consequence[], applies: Applies): Consequence[] {
  if (applies === "yes") return consequences;
  return consequences.map((one) => (one.status === "silent" ? one : { ...one, status: "conditional" }));
}

/** Art. 14, paragraph 1: losses enter the evaluation of law-based government. Whether losses beside art. 3 do is not said. */
export function caseConsequences(facts: CaseFacts, applies: Applies, scope: ScopeVerdict): Consequence[] {
  const evaluation = (status: ConsequenceStatus): Consequence[] => [{ id: "evaluation", refs: ["14.1"], status }];
  if (scope === "out") return lossOf(facts) === "other" ? evaluation("silent") : [];
  return weaken(evaluation(scope === "in" ? "applies" : "conditional"), applies);
}

const byFact = (fact: Ternary, status: ConsequenceStatus): ConsequenceStatus | null =>
  ({ yes: status, no: null, unknown: "conditional" as const })[fact];

/** Art. 15: only once compensation was paid. Beside an exemption the measure does not say whether recourse remains. */
function recourse(
  { results, compensationPaid }: CaseFacts,
  possible: readonly Disposition[],
): ConsequenceStatus | null {
  const awarded = results !== "unknown" && results.includes("state-compensation");
  if (compensationPaid === "no") return awarded ? "not-yet" : null;
  if (possible.every((disposition) => disposition === "exempt")) return "silent";
  const answers = possible.every((disposition) => ANSWERING.includes(disposition));
  return byFact(compensationPaid, answers ? "applies" : "conditional");
}

/** Art. 17, paragraph 1: discipline stands beside accountability and is not replaced by it; beside an exemption the measure is silent. */
function discipline(
  fact: Ternary,
  exemptOnly: boolean,
  account: ReturnType<typeof accountability>,
): ConsequenceStatus | null {
  if (fact === "no") return null;
  if (exemptOnly) return "silent";
  return byFact(fact, account === "certain" ? "applies" : "conditional");
}

/** What follows for a person whom the loss reaches, over the set of dispositions still possible. */
export function personConsequences(
  facts: CaseFacts,
  person: PersonFacts,
  possible: readonly Disposition[],
  applies: Applies,
): Consequence[] {
  const account = accountability(possible);
  const exemptOnly = possible.every((disposition) => disposition === "exempt");
  if (account === "none" && !possible.includes("exempt")) return [];
  const found: [ConsequenceId, Ref, ConsequenceStatus | null][] = [
    ["honours", "14.2", ({ certain: "applies", possible: "conditional", none: null } as const)[account]],
    ["cadre", "14.2", byFact(person.leadingCadre, "applies")],
    ["recourse", "15", recourse(facts, possible)],
    ["discipline", "17.1", discipline(person.discipline, exemptOnly, account)],
    ["crime", "17.2", byFact(person.crime, "applies")],
  ];
  return weaken(
    found.flatMap(([id, ref, status]) => (status === null ? [] : [{ id, refs: [ref], status }])),
    applies,
  );
}
