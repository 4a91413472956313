import { z } from "astro/zod";
import { fill } from "../fill.ts";
import type { IsoDate } from "../law/period.ts";
import { chineseDate, standingOn, type Validity } from "../measure/index.ts";
import { once } from "../once.ts";
import { loadSite } from "../site.ts";
import { readYaml } from "../yaml.ts";

const schema = z.strictObject({
  choice: z.strictObject({
    legend: z.string(),
    text: z.string(),
    notes: z.string(),
    download: z.string(),
    noScript: z.string(),
  }),
  mark: z.string(),
  validity: z.string(),
  lapsed: z.string(),
  excerpt: z.string(),
  subject: z.string(),
  notice: z.string(),
});

/** `content/print.yaml`, checked. */
export const loadPrintWords = once(() => readYaml("content/print.yaml", schema));

/**
 * What every printed page says of the validity. A sheet of paper cannot change: on a day before the measure lapsed it
 * gives the last day alone, which stays right; once lapsed, the standing too, which is then final.
 */
export function printedValidity(validity: Validity, today: IsoDate): string {
  const words = loadPrintWords();
  const expires = chineseDate(validity.expires);
  const lapsed = standingOn(today, validity).state === "lapsed";
  return fill(lapsed ? words.lapsed : words.validity, { expires, standing: loadSite().validity.lapsed });
}
