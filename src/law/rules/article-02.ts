import type { CaseFacts } from "../facts.ts";
import { known, type Ternary } from "../ternary.ts";

/** Art. 2: an administrative organ of the county, or an organisation that laws or regulations authorise. `vertical` is neither included nor excluded by the words: it passes, and stays open. */
export function organCovered({ organ }: Pick<CaseFacts, "organ">): Ternary {
  return organ === "unknown" ? "unknown" : known(organ !== "no");
}

/** Whether the measure's words leave open if this organ is covered (agencies managed from above). */
export function organOpen({ organ }: Pick<CaseFacts, "organ">): boolean {
  return organ === "vertical";
}
