import { z } from "astro/zod";
import { once } from "../../once.ts";
import { readYaml } from "../../yaml.ts";
import { KINDS } from "./question.ts";

const each = <T extends string>(...names: readonly T[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.string()])) as Record<T, z.ZodString>);

const schema = z.strictObject({
  ...each(
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
  kinds: each(...KINDS, "whoNominal"),
  facts: each("none", "some", "item", "and"),
  fault: each("yes", "no"),
  causes: each("act", "defence"),
  why: each("item", "ground", "article", "who", "whoNominal", "disposition", "order", "cloze"),
});

/** The words of the drill. */
export const loadDrillWords = once(() => readYaml("content/training-drill.yaml", schema));

export type DrillPageWords = z.output<typeof schema>;
