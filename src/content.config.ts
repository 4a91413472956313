import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** Rendered notes; their structure is read and checked by `src/measure/`. */
const measure = defineCollection({
  loader: glob({ base: "content/measure", pattern: "*.mdx" }),
  schema: z.looseObject({ heading: z.string() }),
});

const outcomes = defineCollection({
  loader: glob({ base: "content/outcomes", pattern: "*.md" }),
  schema: z.strictObject({
    title: z.string(),
    tone: z.enum(["favourable", "adverse", "caution", "neutral"]),
    summary: z.string(),
  }),
});

const pages = defineCollection({
  loader: glob({ base: "content/pages", pattern: "*.mdx" }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { measure, outcomes, pages };
