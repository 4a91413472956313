import { z } from "astro/zod";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";
import { sheetOf } from "./sheet.ts";
import { silenceOf } from "./silence.ts";

const text = z.string().min(1);
const texts = z.record(z.string(), text);

const sheetSchema = z.strictObject({
  title: text,
  description: text,
  lead: text,
  leadPerson: text,
  caution: text,
  print: text,
  toSheet: text,
  given: text,
  rest: text,
  condition: text,
  conditionSkipped: text,
  or: text,
  and: text,
  answered: text,
  goTo: text,
  goTable: text,
  end: text,
  endBarred: text,
  items: text,
  itemElements: text,
  pages: texts,
  classes: z.record(z.string(), texts),
  periodNote: text,
  part: text,
  chosen: texts,
  notAmong: text,
  pageClasses: texts,
  silence: text,
  silenceHint: text,
  open: text,
  openHeads: z.tuple([text, text]),
  follows: text,
  followsHeads: z.tuple([text, text]),
  always: text,
  ended: text,
  marks: text,
  marksHint: text,
  reached: text,
  responsible: text,
  applies: text,
  account: text,
  conclusion: text,
  conclusionHint: text,
  markHeads: z.tuple([text, text]),
  heads: texts,
  markNames: z.strictObject({ reached: text, responsible: text, applies: text, account: text }),
  markValues: z.strictObject({ reached: texts, responsible: texts, applies: texts, account: texts }),
  pageValues: texts,
  whatever: text,
});

export type SheetWords = z.infer<typeof sheetSchema>;

/** The words of the sheet. */
export const loadSheetWords = once(() => readYaml("content/sheet.yaml", sheetSchema));

/** The sheet, found once for a build. */
export const loadSheet = once(sheetOf);

/** What the measure leaves open and what follows, found once for a build. */
export const loadSilence = once(silenceOf);
