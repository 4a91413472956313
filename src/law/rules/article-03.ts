import { type CaseFacts, LONE_RESULTS, NAMED_RESULTS, type Result } from "../facts.ts";
import { byReference } from "./article-18.ts";

type Outcome = Pick<CaseFacts, "procedure" | "results" | "grave">;

/** Art. 3 alone: in, out, left open by the measure, or hanging on a fact not known. */
export type Scope = "in" | "out" | "open" | "unknown";

/** What the outcome amounts to: one of the six that item 1 names, another loss, no loss, or not known. */
export type Loss = "named" | "other" | (typeof LONE_RESULTS)[number] | "unknown";

const isNamed = (result: Result) => (NAMED_RESULTS as readonly Result[]).includes(result);

/** Classes the results of a case. One named outcome is enough, whatever stands beside it. */
export function lossOf({ results }: Pick<CaseFacts, "results">): Loss {
  if (results === "unknown") return "unknown";
  if (results.some(isNamed)) return "named";
  const lone = LONE_RESULTS.find((result) => results.includes(result));
  return lone ?? "other";
}

/** Art. 3, item 2: intent or gross negligence is asked of a lawsuit lost in another way than item 1 names. */
export function graveAsked(facts: Outcome): boolean {
  return lossOf(facts) === "other" && !byReference(facts);
}

/** Art. 3, item 1 names six outcomes; item 2 adds other losses from intent or gross negligence. Art. 18 does not say how either is carried over to reconsideration. */
export function scopeOf(facts: Outcome): Scope {
  const loss = lossOf(facts);
  if (loss === "named") return "in";
  if (loss === "not-lost") return "out";
  if (loss === "unknown") return "unknown";
  if (byReference(facts)) return "open";
  if (facts.procedure === "unknown") return "unknown";
  if (loss === "ended") return "out";
  return ({ yes: "in", no: "out", unknown: "unknown" } as const)[facts.grave];
}
