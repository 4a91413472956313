import type { z } from "astro/zod";
import { once } from "../../once.ts";
import { texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";

const schema = texts("title", "hint", "earlier", "later", "moveEarlier", "moveLater", "moved");

/** The words of putting the chosen cases in order. */
export const loadOrderWords = once(() => readYaml("content/training-order.yaml", schema));

export type OrderWords = z.output<typeof schema>;
