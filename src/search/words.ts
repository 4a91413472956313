import { z } from "astro/zod";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";

const schema = z.strictObject({
  count: z.string(),
  alike: z.string(),
  heard: z.string(),
  empty: z.string(),
  partly: z.string(),
  refused: z.string(),
  all: z.string(),
  more: z.string(),
  filters: z.string(),
  why: z.strictObject({ alias: z.string(), sound: z.string(), asked: z.string() }),
  asked: z.string(),
  outside: z.string(),
  see: z.string(),
  offer: z.string(),
  far: z.string(),
  kinds: z.strictObject({
    official: z.string(),
    note: z.string(),
    term: z.string(),
    case: z.string(),
    question: z.string(),
  }),
  notice: z.string(),
  recent: z.string(),
  forget: z.string(),
  forgotten: z.string(),
  examples: z.string(),
  tries: z.array(z.string()),
  concerns: z.strictObject({ title: z.string(), lead: z.string() }),
});

/** The words of the search field and of its results. */
export const loadSearchWords = once(() => readYaml("content/search/words.yaml", schema));

export type SearchWords = z.output<typeof schema>;
