import { z } from "astro/zod";
import { once } from "../../once.ts";
import { readYaml } from "../../yaml.ts";

const each = <T extends string>(...names: readonly T[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.string()])) as Record<T, z.ZodString>);

const schema = z.strictObject({
  ...each(
    ...(["title", "description", "lead", "noscript", "failed", "choose", "chosen", "what", "length", "print"] as const),
    ...(["mark", "none", "story", "judgment", "person", "conclusion", "refs", "reason", "discuss", "basis"] as const),
    ...(["why", "points", "trap", "validity"] as const),
  ).shape,
  kinds: each("worksheet", "key", "plan"),
  lengths: each("60", "180"),
  schedule: each(
    ...(["title", "part", "minutes", "clock", "opening", "read", "judge", "discuss", "key", "drill"] as const),
    ...(["break", "closing", "few", "many", "tooMany"] as const),
  ),
});

/** The words of handouts and session plans. */
export const loadPlanWords = once(() => readYaml("content/training-plan.yaml", schema));

export type PlanWords = z.output<typeof schema>;
