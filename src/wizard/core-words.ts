import { z } from "astro/zod";

const text = z.string().min(1);
const words = <Key extends string>(...keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>;

const deeds = z.strictObject(words("answer", "skip", "rest", "reason", "add", "copy", "remove", "name", "open"));

/** content/wizard-core.yaml: several persons, three views, what still matters, undoing, keeping, judgment. */
export const coreSchema = z.strictObject({
  views: z.strictObject(words("title", "single", "sheet", "text", "loading", "failed", "reload")),
  history: z.strictObject({ ...words("title", "undo", "redo", "undone", "redone"), deeds }),
  persons: z.strictObject(
    words(
      ...(["title", "hint", "nth", "about", "name", "namePlaceholder", "add", "copy", "copyOf"] as const),
      ...(["remove", "removeOf", "go", "goOf", "added", "removed", "here"] as const),
    ),
  ),
  matters: z.strictObject(
    words(
      ...(["open", "unknown", "unknownOnly", "none", "yes", "no", "settled", "because", "answer"] as const),
      ...(["together", "never", "skip", "skipHint", "rest"] as const),
    ),
  ),
  stale: z.strictObject(words("because", "together", "confirm", "confirmed")),
  storage: z.strictObject(
    words(
      ...(["title", "tab", "tabHint", "device", "deviceHint", "onDevice", "offDevice", "elsewhere"] as const),
      ...(["refused", "restored", "person"] as const),
    ),
  ),
  sent: z.strictObject(words("title", "own", "other", "policy", "mark")),
  judgment: z.strictObject({
    ...words("by", "mark", "give", "reason", "reasonFor", "title", "hint", "answered", "yours", "noReason"),
    words: z.record(text, z.strictObject({ ref: text, words: z.array(text).min(1) })),
  }),
  matrix: z.strictObject(
    words(
      ...(["title", "lead", "role", "same", "acting", "nominal", "sideUnknown", "roleUnknown"] as const),
      ...(["yes", "no", "unknown", "nobody"] as const),
    ),
  ),
  compare: z.strictObject(
    words("title", "ofCase", "what", "roles", "side", "disposition", "basis", "open", "openCount"),
  ),
  sheet: z.strictObject(words("case", "live", "keys", "notAsked")),
  text: z.strictObject(words("lead", "person", "notes")),
});

export type CoreWords = z.infer<typeof coreSchema>;
