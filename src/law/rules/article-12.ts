import type { Findings } from "../facts.ts";
import { FINDINGS_OF } from "../refs.ts";
import type { Ternary } from "../ternary.ts";
import { anyHolds } from "./findings.ts";

/** Art. 12: with one of its items, 应当从轻、减轻或不予问责. */
export function leniencyGround(findings: Findings): Ternary {
  return anyHolds(findings, FINDINGS_OF["12"]);
}
