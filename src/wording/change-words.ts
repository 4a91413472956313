import { z } from "astro/zod";

const text = z.string().min(1);

/** content/wizard-changes.yaml: what would change the result, which facts to establish, what a question separates. */
export const changesSchema = z.strictObject({
  settled: text,
  settledOnPremise: text,
  waiting: text,
  one: text,
  two: text,
  twoHint: text,
  twoNone: text,
  leads: text,
  ifReplaced: text,
  anyOne: text,
  first: text,
  second: text,
  or: text,
  items: text,
  separates: z.strictObject({
    intro: text,
    answer: text,
    only: text,
    without: text,
    same: text,
    sameAll: text,
    never: text,
    values: z.record(z.string(), text),
  }),
  evidence: z.strictObject({
    title: text,
    lead: text,
    decides: text,
    together: text,
    where: text,
    under: text,
    underTogether: text,
    print: text,
  }),
  applying: z.strictObject({
    title: text,
    lead: text,
    under: z.strictObject({ yes: text, no: text, open: text, unknown: text }),
  }),
});
