import { z } from "astro/zod";
import { FINDINGS, QUESTION_IDS } from "../../law/index.ts";
import { once } from "../../once.ts";
import { text } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";

/** An example says of itself that it is fictional. */
const example = z.string().regex(/^虚构示例：.+。$/);
const help = { plain: text, examples: z.array(example).min(2) };

const questionGuide = z.strictObject({
  why: text,
  ...help,
  /** By fact: what the text leaves open about the words that the fact turns on. */
  open: z.record(z.string(), text).optional(),
});
const itemGuide = z.strictObject({ ...help, open: text.optional() });

/** Exactly one entry for each key. */
function forEach<Key extends string, T extends z.ZodType>(keys: readonly Key[], entry: T) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, entry])) as Record<Key, T>);
}

/** content/wizard-guide.yaml: what helps to answer; a question or an item without it is refused. */
export const guideSchema = z.strictObject({
  by: text,
  note: text,
  questions: forEach(QUESTION_IDS, questionGuide),
  items: forEach(FINDINGS, itemGuide),
});

export type GuideWords = z.infer<typeof guideSchema>;

/** `content/wizard-guide.yaml`, checked. */
export const loadGuideWords = once((): GuideWords => readYaml("content/wizard-guide.yaml", guideSchema));
