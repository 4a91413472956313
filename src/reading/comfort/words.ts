import { z } from "astro/zod";
import { once } from "../../once.ts";
import { readYaml } from "../../yaml.ts";

const schema = z.strictObject({
  open: z.string(),
  close: z.string(),
  failed: z.string(),
  kept: z.string(),
  notKept: z.string(),
  private: z.string(),
  size: z.strictObject({ label: z.string(), elderLabel: z.string(), steps: z.array(z.string()).length(4) }),
  elder: z.strictObject({ label: z.string(), lead: z.string(), enter: z.string(), leave: z.string() }),
  theme: z.strictObject({ label: z.string(), system: z.string(), light: z.string(), dark: z.string() }),
  contrast: z.strictObject({ label: z.string(), normal: z.string(), high: z.string() }),
  place: z.strictObject({
    label: z.string(),
    remember: z.string(),
    clear: z.string(),
    cleared: z.string(),
    offer: z.string(),
    offerLabel: z.string(),
    dismiss: z.string(),
  }),
  keys: z.strictObject({
    label: z.string(),
    find: z.string(),
    list: z.array(z.strictObject({ keys: z.string(), mac: z.string(), does: z.string() })),
  }),
  listen: z.strictObject({
    label: z.string(),
    pause: z.string(),
    resume: z.string(),
    stop: z.string(),
    previous: z.string(),
    next: z.string(),
    rate: z.string(),
    rates: z.record(z.string().regex(/^[\d.]+$/), z.string()),
    notes: z.string(),
    note: z.string(),
    failed: z.string(),
  }),
});

/** The words of reading comfort. */
export type ComfortWords = z.infer<typeof schema>;

/** `content/comfort.yaml`, checked. */
export const loadComfortWords = once((): ComfortWords => readYaml("content/comfort.yaml", schema));
