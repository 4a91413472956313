import { z } from "astro/zod";

/** A sentence of the site: never empty. */
export const text = z.string().min(1);

/** A group of sentences in a file of `content/`, each under its name; one missing, empty or unknown is a fault. */
export function texts<Key extends string>(...keys: readonly Key[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);
}
