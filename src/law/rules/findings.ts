import { ELEMENTS, type Finding, type Findings } from "../facts.ts";
import type { FindingRef } from "../refs.ts";
import { every, some, type Ternary } from "../ternary.ts";

/** The conditions an item joins; none where it has only one. */
export function elementsOf(ref: FindingRef): readonly string[] {
  return (ELEMENTS as Partial<Record<FindingRef, readonly string[]>>)[ref] ?? [];
}

/** One element's answer; unknown where the item is answered as a whole or not at all. */
export function elementAnswer(finding: Finding | undefined, element: string): Ternary {
  return typeof finding === "object" ? (finding[element] ?? "unknown") : "unknown";
}

/** Whether an item holds: as answered, or, where opened, all of its elements together. */
export function itemHolds(findings: Findings, ref: FindingRef): Ternary {
  const finding = findings[ref] ?? "unknown";
  if (typeof finding === "string") return finding;
  return every(elementsOf(ref).map((element) => elementAnswer(finding, element)));
}

/** Whether any of the items holds: one is enough （具有下列情节之一的）. */
export function anyHolds(findings: Findings, refs: readonly FindingRef[]): Ternary {
  return some(refs.map((ref) => itemHolds(findings, ref)));
}
