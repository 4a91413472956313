import type { Findings } from "../facts.ts";
import { FINDINGS_OF } from "../refs.ts";
import type { Ternary } from "../ternary.ts";
import { anyHolds } from "./findings.ts";

/** Art. 11: with one of its items, 免予或不予问责. */
export function exemptionGround(findings: Findings): Ternary {
  return anyHolds(findings, FINDINGS_OF["11"]);
}
