import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

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

export const collections = { outcomes, pages };
