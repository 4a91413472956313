import { z } from "astro/zod";
import { once } from "../../once.ts";
import { texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";
import { KINDS } from "./question.ts";

const schema = z.strictObject({
  ...texts(
    ...(["title", "description", "lead", "noscript", "answer", "failed", "start", "set", "setText", "newSet"] as const),
    ...([
      "toSet",
      "copy",
      "copied",
      "endless",
      "progress",
      "running",
      "right",
      "wrong",
      "clause",
      "next",
      "end",
    ] as const),
    ...(["summary", "summaryText", "missed", "noneMissed", "again", "orderHint", "check", "blank"] as const),
    ...(["true", "false", "within", "without"] as const),
  ).shape,
  kinds: texts(...KINDS, "whoNominal"),
  facts: texts("none", "some", "item", "and"),
  fault: texts("yes", "no"),
  causes: texts("act", "defence"),
  why: texts("item", "ground", "article", "who", "whoNominal", "disposition", "order", "cloze"),
});

/** The words of the drill. */
export const loadDrillWords = once(() => readYaml("content/training-drill.yaml", schema));

export type DrillPageWords = z.output<typeof schema>;
