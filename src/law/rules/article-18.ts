import type { CaseFacts } from "../facts.ts";
import { known, type Ternary } from "../ternary.ts";

/** Arts. 2 and 18: a lost lawsuit is covered directly, a correction in reconsideration by reference (参照), nothing else. */
export function procedureCovered({ procedure }: Pick<CaseFacts, "procedure">): Ternary {
  return procedure === "unknown" ? "unknown" : known(procedure !== "other");
}

/** Art. 18: the measure applies by reference only. */
export function byReference({ procedure }: Pick<CaseFacts, "procedure">): boolean {
  return procedure === "reconsideration";
}
