import type { CaseFacts } from "../facts.ts";
import { EFFECTIVE, EXPIRES, insidePeriod } from "../period.ts";
import type { Ternary } from "../ternary.ts";

type Dates = Pick<CaseFacts, "actDate" | "judgmentDate" | "decisionDate" | "assessedOn">;

/** An act is never later than its judgment. */
export function datesInOrder({ actDate, judgmentDate }: Pick<CaseFacts, "actDate" | "judgmentDate">): boolean {
  return actDate === "unknown" || judgmentDate === "unknown" || actDate <= judgmentDate;
}

/** Where the three days of a case lie. Art. 19 names no deciding event, so act, judgment and decision all count. */
export type Timing = "inside" | "outside" | "straddling" | "unknown";

/**
 * Whether each of the three days lies inside the period. A decision not yet taken counts by the day of
 * assessment. An act is never later than its judgment: a day not known is outside where the other leaves no choice.
 */
function daysInside({ actDate, judgmentDate, decisionDate, assessedOn }: Dates): readonly [Ternary, Ternary, Ternary] {
  const act =
    actDate === "unknown" && judgmentDate !== "unknown" && judgmentDate < EFFECTIVE ? "no" : insidePeriod(actDate);
  const judgment =
    judgmentDate === "unknown" && actDate !== "unknown" && actDate > EXPIRES ? "no" : insidePeriod(judgmentDate);
  return [act, judgment, insidePeriod(decisionDate === "none" ? assessedOn : decisionDate)];
}

/** Art. 19: `straddling` is the measure's silence, `unknown` is a fact somebody can find out. */
export function timing(dates: Dates): Timing {
  const days = daysInside(dates);
  if (days.includes("yes") && days.includes("no")) return "straddling";
  if (days.includes("unknown")) return "unknown";
  return days[0] === "yes" ? "inside" : "outside";
}

/** Whether the period reaches the case: no only where all three days are outside, yes as soon as one is inside. */
export function periodCovers(dates: Dates): Ternary {
  const days = daysInside(dates);
  if (days.includes("yes")) return "yes";
  return days.includes("unknown") ? "unknown" : "no";
}
