import { z } from "astro/zod";
import { DISPOSITIONS } from "../law/index.ts";
import { readYaml } from "../yaml.ts";

const text = z.string().min(1);

const logicSchema = z.strictObject({
  title: text,
  lead: text,
  order: text,
  orderHint: text,
  dispositions: text,
  dispositionHeads: z.array(text),
  rules: z.array(z.strictObject({ id: z.enum(DISPOSITIONS), when: text, modes: text })),
  coverage: text,
  coverageHint: text,
  coverageHeads: z.array(text),
  /** Why a provision that comes up nowhere needs no home. */
  none: z.record(z.string(), text),
  byParts: text,
  homes: z.strictObject({ reason: text, open: text, consequence: text, remedy: text, mode: text, decider: text }),
  exports: z.strictObject({ title: text, lead: text, toDownloads: text }),
});

export type LogicWords = z.infer<typeof logicSchema>;

/** The words of the page on the determination's logic. */
export function loadLogicWords(): LogicWords {
  return readYaml("content/logic.yaml", logicSchema);
}
