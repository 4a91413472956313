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
  return checked(file, readFileSync(resolve(file), "utf8"), schema);
}

/** Reads the head of a Markdown file, the YAML between its first two lines of `---`, in the same way. */
export function readHead<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(resolve(file), "utf8"));
  return checked(file, head?.[1] ?? "", schema);
}

function checked<Schema extends z.ZodType>(file: string, yaml: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(parse(yaml));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new Error(`${file} 不合格式：\n${faults.join("\n")}`);
}
