import type { Applies, ScopeVerdict } from "./consequences.ts";
import type { CaseFacts } from "./facts.ts";
import { organOpen } from "./rules/article-02.ts";
import { type Scope, scopeOf } from "./rules/article-03.ts";
import { noCause } from "./rules/article-06.ts";
import { timing } from "./rules/article-19.ts";
import { tabulateCase, type CaseVerdict } from "./stages.ts";
import { verdicts } from "./table.ts";

type Settled = "yes" | "no" | "open";

/** Whether the measure applies, over facts of the gates that are all known; what art. 3 and 6 ask further may still be open. */
function appliesAtGates(facts: CaseFacts, verdict: CaseVerdict): Settled {
  if (verdict !== "reached") return "no";
  const silent = timing(facts) === "straddling" || organOpen(facts) || scopeOf(facts) === "open";
  return silent ? "open" : "yes";
}

/** Finality and the causes decide only where nothing else does. */
function appliesAfterGates({ final, causes }: CaseFacts): Set<Settled> {
  if (final === "no" || noCause({ causes })) return new Set(["open"]);
  return new Set(final === "unknown" || causes === "unknown" ? ["open", "yes"] : ["yes"]);
}

/** Whether the measure applies: `open` where its own silence decides, `unknown` where facts not known do. */
export function appliesTo(facts: CaseFacts): Applies {
  const atGates = verdicts(tabulateCase(facts, appliesAtGates));
  const after = appliesAfterGates(facts);
  const settled = new Set([...atGates].flatMap((one) => (one === "yes" ? [...after] : [one])));
  const [only] = settled;
  return settled.size === 1 && only ? only : "unknown";
}

/** Art. 3 alone, over every way the unknown facts can turn out; undetermined where the measure or a fact leaves it so. */
export function scopeVerdict(facts: CaseFacts, asked: boolean): ScopeVerdict {
  if (!asked) return "undetermined";
  const scopes = verdicts(
    tabulateCase(facts, (complete, verdict): Scope | "beside" => (verdict === "not-applicable" ? "beside" : scopeOf(complete))),
  );
  if (scopes.size > 1) scopes.delete("beside");
  const [only] = scopes;
  return scopes.size === 1 && (only === "in" || only === "out") ? only : "undetermined";
}
