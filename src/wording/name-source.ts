import { fill } from "../fill.ts";
import { type IsoDate, type PeriodStep, sourcesOf } from "../law/index.ts";
import { chineseDate } from "../measure/validity.ts";
import type { Words } from "./words.ts";

/** Where a step's period stands, as it is cited on the day of its event; without a day, in each law of its time. */
export function nameSource(
  step: Pick<PeriodStep, "source" | "later">,
  event: IsoDate | null,
  sources: Readonly<Record<string, string>>,
  { remedies }: Pick<Words, "remedies">,
): string {
  const [source = "", later] = sourcesOf(step, event).map((one) => sources[one] ?? one);
  if (later === undefined || !step.later) return source;
  return fill(remedies.later, { source, later, since: chineseDate(step.later.since) });
}
