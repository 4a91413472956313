import type { Findings } from "../facts.ts";
import { FINDINGS_OF } from "../refs.ts";
import type { Ternary } from "../ternary.ts";
import { anyHolds } from "./findings.ts";

/** Art. 13: with one of its items, 应当从重问责. */
export function severityGround(findings: Findings): Ternary {
  return anyHolds(findings, FINDINGS_OF["13"]);
}
