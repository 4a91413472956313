import { z } from "astro/zod";
import { isIsoDate } from "../law/period.ts";
import { isRef, type Ref } from "../law/refs.ts";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";

const entry = z.strictObject({ title: z.string(), text: z.string() });

const schema = z.strictObject({
  record: z.strictObject({
    title: z.string(),
    labels: z.strictObject({
      index: z.string(),
      subject: z.string(),
      issuer: z.string(),
      adopted: z.string(),
      title: z.string(),
      number: z.string(),
      published: z.string(),
      effective: z.string(),
      expires: z.string(),
      standing: z.string(),
      keywords: z.string(),
    }),
    unstated: z.string(),
    byDay: z.string(),
    note: z.string(),
  }),
  machine: z.strictObject({
    type: z.string(),
    jurisdiction: z.string(),
    source: z.string(),
    roles: z.strictObject({ author: z.string(), editor: z.string() }),
  }),
  columns: z.array(
    z.strictObject({
      path: z.string().startsWith("/"),
      type: z.string(),
      description: z.string(),
      keywords: z.string(),
    }),
  ),
  share: z.strictObject({
    heading: z.string(),
    status: z.string(),
    unofficial: z.string(),
    period: z.string(),
    alt: z.string(),
    whole: z.string(),
  }),
  feed: z.strictObject({
    title: z.string(),
    subtitle: z.string(),
    author: z.string(),
    effective: entry,
    expires: entry,
  }),
  about: z.strictObject({ title: z.string(), none: z.string(), subscribe: z.string() }),
  notFound: z.strictObject({
    title: z.string(),
    description: z.string(),
    nearest: z.string(),
    reasonsTitle: z.string(),
    reasons: z.array(z.string()),
    ways: z.string(),
  }),
});

const corrections = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    date: z.string().refine(isIsoDate),
    ref: z.custom<Ref>((value) => typeof value === "string" && isRef(value)).optional(),
    title: z.string(),
    text: z.string(),
  }),
);

/** A change of the text as entered, or of a note. */
export type Correction = z.infer<typeof corrections>[number];

/** `content/document.yaml`, checked. */
export const loadDocumentWords = once(() => readYaml("content/document.yaml", schema));

/** `content/corrections.yaml`, checked. */
export const loadCorrections = once(() => readYaml("content/corrections.yaml", corrections));
