import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { z } from "astro/zod";
import { parse } from "yaml";

/**
 * Reads a YAML file of the repository and checks it against a schema.
 * @param file its path from the root of the repository, where every npm script runs
 * @throws naming the file and the place in it that does not fit
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(parse(readFileSync(resolve(file), "utf8")));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new Error(`${file} 不合格式：\n${faults.join("\n")}`);
}
