import { elementsOf, type FindingRef } from "../law/index.ts";

/** A finding with whatever of it is not answered taken as not known; what is answered stays. */
export function restUnknown(ref: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value ?? "unknown";
  const elements = elementsOf(ref as FindingRef).map((element) => [element, "unknown"]);
  return { ...Object.fromEntries(elements), ...value };
}
