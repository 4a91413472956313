import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { outcomeSchema } from "./wording/schemas.ts";

const outcomes = defineCollection({
  loader: glob({ base: "content/outcomes", pattern: "*.md" }),
  schema: outcomeSchema,
});

const pages = defineCollection({
  loader: glob({ base: "content/pages", pattern: "*.mdx" }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { outcomes, pages };
