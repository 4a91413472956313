/** A fact that may be yes, no, or not known. Three-valued logic after Kleene. */
export type Ternary = "yes" | "no" | "unknown";

export const TERNARY: readonly Ternary[] = ["yes", "no", "unknown"];

/** One `no` makes no, else one `unknown` makes unknown; nothing at all is yes. */
export function every(values: readonly Ternary[]): Ternary {
  if (values.includes("no")) return "no";
  return values.includes("unknown") ? "unknown" : "yes";
}

/** One `yes` makes yes, else one `unknown` makes unknown; nothing at all is no. */
export function some(values: readonly Ternary[]): Ternary {
  if (values.includes("yes")) return "yes";
  return values.includes("unknown") ? "unknown" : "no";
}

/** A plain truth as a ternary. */
export function known(value: boolean): Ternary {
  return value ? "yes" : "no";
}
