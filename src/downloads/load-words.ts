import { z } from "astro/zod";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";

const schema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  contents: z.string(),
  files: z.strictObject({
    title: z.string(),
    size: z.string(),
    hash: z.string(),
    about: z.record(z.string(), z.string()),
  }),
  articles: z.strictObject({ title: z.string(), lead: z.string() }),
  logic: z.strictObject({
    title: z.string(),
    lead: z.string(),
    toLogic: z.string(),
    about: z.record(z.string(), z.string()),
    /** What the schema of the facts says of itself, and of what no question asks. */
    facts: z.strictObject({
      title: z.string(),
      description: z.string(),
      version: z.string(),
      assessedOn: z.string(),
      persons: z.string(),
      label: z.string(),
      findings: z.string(),
    }),
  }),
  training: z.strictObject({ title: z.string(), lead: z.string(), about: z.record(z.string(), z.string()) }),
  how: z.strictObject({
    title: z.string(),
    bytes: z.string(),
    steps: z.string(),
    systems: z.array(z.strictObject({ name: z.string(), command: z.string() })),
    all: z.string(),
    allCommand: z.string(),
    meaning: z.string(),
    compare: z.string(),
  }),
  schemas: z.record(
    z.string(),
    z.strictObject({ title: z.string(), lead: z.string(), fields: z.record(z.string(), z.string()) }),
  ),
  article: z.strictObject({
    summary: z.string(),
    file: z.string(),
    how: z.string(),
    more: z.string(),
    compare: z.string(),
  }),
});

/** `content/downloads.yaml`, checked. */
export const loadDownloadWords = once(() => readYaml("content/downloads.yaml", schema));
