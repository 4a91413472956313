import { LONE_RESULTS } from "../../law/index.ts";

/** Members of a list that exclude all others. */
const LONE: readonly string[] = LONE_RESULTS;

/** A list's answer as what is ticked: `none` stands for the empty list, `unknown` for not knowing. */
export function ticked(value: unknown): string[] {
  if (value === "unknown") return ["unknown"];
  if (!Array.isArray(value)) return [];
  return value.length === 0 ? ["none"] : value;
}

/** The list after one more tick: what stands alone drives the others out, and is driven out by them. */
export function tick(before: readonly string[], member: string, on: boolean): unknown {
  if (!on) {
    const rest = before.filter((one) => one !== member);
    return rest.length === 0 ? undefined : rest;
  }
  if (member === "unknown") return "unknown";
  if (member === "none") return [];
  if (LONE.includes(member)) return [member];
  return [...before.filter((one) => one !== "unknown" && one !== "none" && !LONE.includes(one)), member];
}
