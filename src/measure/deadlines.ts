import { z } from "astro/zod";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";

const FILE = "content/deadlines.yaml";

const deadlinesSchema = z.strictObject({
  title: z.string(),
  intro: z.string(),
  heads: z.array(z.string()).length(6),
  handling: z.record(z.string(), z.strictObject({ text: z.string(), source: z.string().optional() })),
  today: z.string(),
  others: z.strictObject({
    title: z.string(),
    heads: z.array(z.string()).length(4),
    rows: z.array(
      z.strictObject({ who: z.string(), route: z.string(), period: z.string(), sources: z.string().default("") }),
    ),
  }),
  holidays: z.string(),
});

/** The words of the table of periods at article 16 that are not those of the wizard's remedies. */
export const loadDeadlines = once(() => readYaml(FILE, deadlinesSchema));
