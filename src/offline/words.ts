import { z } from "astro/zod";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";

const schema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  keep: z.string(),
  drop: z.string(),
  progress: z.string(),
  ready: z.string(),
  dropped: z.string(),
  failed: z.string(),
});

/** The words around keeping the site on a device. */
export const loadOfflineWords = once(() => readYaml("content/offline.yaml", schema));
