import type { Applies, ScopeVerdict } from "./consequences.ts";
import type { CaseFacts } from "./facts.ts";
import { noCause } from "./rules/article-06.ts";
import { verdicts } from "./table.ts";
import { caseReadings } from "./verdict-tables.ts";

/** Finality and the causes decide only where nothing else does. */
function appliesAfterGates({ final, causes }: CaseFacts): readonly ("yes" | "open")[] {
  if (final === "no" || noCause({ causes })) return ["open"];
  return final === "unknown" || causes === "unknown" ? ["open", "yes"] : ["yes"];
}

/** Whether the measure applies: `open` where its own silence decides, `unknown` where facts not known do. */
export function appliesTo(facts: CaseFacts): Applies {
  const settled = new Set<Applies>();
  for (const { applies } of verdicts(caseReadings(facts))) {
    for (const one of applies === "yes" ? appliesAfterGates(facts) : [applies]) settled.add(one);
  }
  const [only] = settled;
  return settled.size === 1 && only ? only : "unknown";
}

/** Whether conclusions hold on a premise only: what decides whether the measure applies is its own silence, or facts not known. */
export function onPremise(applies: Applies): applies is "open" | "unknown" {
  return applies === "open" || applies === "unknown";
}

/**
 * Art. 3 alone, over every way the unknown facts can turn out; undetermined where the measure or a fact leaves it so.
 * @param asked whether the case got as far as art. 3
 */
export function scopeVerdict(facts: CaseFacts, asked: boolean): ScopeVerdict {
  const readings = [...verdicts(caseReadings(facts))].filter(({ verdict }) => verdict !== "not-applicable");
  const scopes = new Set(readings.map(({ scope }) => scope));
  const [only] = scopes;
  return asked && scopes.size === 1 && (only === "in" || only === "out") ? only : "undetermined";
}
