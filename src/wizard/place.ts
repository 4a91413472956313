import { questionIn } from "../link.ts";
import type { Session } from "./session.ts";
import { type Step, stepKey, stepsAhead, type Way } from "./steps.ts";

/** The place after the last question. */
export const RESULT = "result";

/** The first step without an answer, or the result. */
export function frontierOf({ steps, complete }: Way): string {
  return complete ? RESULT : stepKey(steps.at(-1) as Step);
}

/** The question that the address asks for, as a place, and what to say about it; null where it asks for none. */
export function askedByAddress(
  session: Session,
): { readonly key: string | null; readonly notice: "atQuestion" | "notAsked" } | null {
  const id = questionIn(location.hash);
  if (id === null) return null;
  const step = stepsAhead(session).find(({ question }) => question === id);
  return step ? { key: stepKey(step), notice: "atQuestion" } : { key: null, notice: "notAsked" };
}
