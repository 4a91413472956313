import { appliesTo, onPremise } from "./applies.ts";
import { answerAt, withAnswer } from "./changes.ts";
import type { Applies } from "./consequences.ts";
import { type FactCitations, refsOfFact } from "./fact-refs.ts";
import type { CaseFacts } from "./facts.ts";
import type { FactId, Position } from "./possible.ts";
import { noCause } from "./rules/article-06.ts";
import { matters, openFacts } from "./table.ts";
import { CASE_VALUES, caseReadings, GATE_VALUES } from "./verdict-tables.ts";

/** A fact not known on which it hangs whether the measure applies, with what is then known of that under each of its values. */
export interface Applying extends FactCitations {
  readonly fact: FactId;
  readonly under: Readonly<Record<string, Applies>>;
}

/** What each fact that `applies` hangs on can turn out to be: those of the gates and, once these let the case through, two more. */
const VALUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...CASE_VALUES,
  final: { yes: "yes", no: "no" },
  causes: GATE_VALUES.causes ?? {},
};

/**
 * The facts not known on which it hangs whether the measure applies: none where that is settled, or open by the measure's own
 * silence whatever they turn out to be. A disposition need not hang on them.
 */
export function applyingFacts(facts: CaseFacts): Applying[] {
  if (appliesTo(facts) !== "unknown") return [];
  const { axes, cells } = caseReadings(facts);
  // What is open after the gates leaves them to tell only whether the measure can apply at all.
  const through = facts.final === "no" || noCause(facts) ? "open" : "yes";
  const gates = { axes, cells: cells.map((cell) => (cell?.applies === "yes" ? through : cell?.applies)) };
  const asked = openFacts(gates).filter((fact) => matters(gates, fact));
  const after = gates.cells.includes("yes")
    ? (["final", "causes"] as const).filter((fact) => facts[fact] === "unknown")
    : [];
  return [...asked, ...after].map((fact) => ({
    fact,
    refs: refsOfFact(fact),
    under: Object.fromEntries(
      Object.entries(VALUES[fact] ?? {}).map(([name, value]) => [name, appliesTo({ ...facts, [fact]: value })]),
    ),
  }));
}

/** Whether the conclusions hold on a premise only once a fact not known has turned out so (see `onPremise`). */
export function onPremiseUnder(position: Position, fact: FactId, value: string): boolean {
  const known = answerAt(position, fact) === "unknown" && fact in VALUES;
  const { caseFacts } = known ? withAnswer(position, fact, VALUES[fact]?.[value]) : position;
  return onPremise(appliesTo(caseFacts));
}
