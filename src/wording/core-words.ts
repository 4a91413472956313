import { z } from "astro/zod";
import { text, texts } from "../texts.ts";

const deeds = texts("answer", "skip", "rest", "reason", "add", "copy", "remove", "name", "open");

/** content/wizard-core.yaml: several persons, three views, what still matters, undoing, keeping, judgment. */
export const coreSchema = z.strictObject({
  views: texts("title", "single", "sheet", "text", "loading", "failed", "reload"),
  history: z.strictObject({ ...texts("title", "undo", "redo", "undone", "redone").shape, deeds }),
  persons: texts(
    ...(["title", "hint", "nth", "about", "name", "add", "copy", "copyOf"] as const),
    ...(["remove", "removeOf", "go", "goOf", "added", "removed"] as const),
  ),
  matters: texts(
    ...([
      "open",
      "unknown",
      "unknownOnly",
      "none",
      "noneOnPremise",
      "yes",
      "no",
      "settled",
      "because",
      "answer",
    ] as const),
    ...(["together", "never", "final", "skip", "skipHint", "rest"] as const),
  ),
  stale: texts("because", "together", "confirm", "confirmed"),
  storage: texts(
    ...(["title", "tab", "tabHint", "device", "deviceHint", "onDevice", "offDevice", "elsewhere"] as const),
    ...(["replaced", "refused", "noDevice", "restored", "unreadable"] as const),
  ),
  sent: texts("title", "own", "other", "policy", "mark"),
  judgment: z.strictObject({
    ...texts("by", "mark", "give", "reason", "reasonFor", "title", "hint", "answered", "yours", "noReason").shape,
    words: z.record(text, z.strictObject({ ref: text, words: z.array(text).min(1) })),
  }),
  matrix: texts(
    ...(["title", "lead", "role", "same", "acting", "nominal", "sideUnknown", "roleUnknown"] as const),
    ...(["yes", "no", "unknown", "open", "nobody"] as const),
  ),
  compare: texts("title", "ofCase", "what", "roles", "side", "disposition", "basis", "open", "openCount"),
  sheet: texts("case", "live", "keys", "notAsked"),
  text: texts("lead", "person", "notes"),
});

export type CoreWords = z.infer<typeof coreSchema>;
