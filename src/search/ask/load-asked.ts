import { readdirSync } from "node:fs";
import { z } from "astro/zod";
import { isRef } from "../../law/refs.ts";
import { once } from "../../once.ts";
import { readYaml } from "../../yaml.ts";

const FOLDER = "content/search/asked";
const OUTSIDE = "content/search/outside.yaml";
const CONCERNS = "content/search/concerns.yaml";

const ref = z.string().refine((value) => isRef(value) || value === "notice", { error: "没有这一条款项" });

const outsideSchema = z.record(
  z.string().regex(/^[a-z-]+$/),
  z.strictObject({ title: z.string(), answer: z.string(), see: z.array(ref) }),
);

/** What the measure does not cover, by id: the question, the honest answer, and where to look. */
export const loadOutside = once(() => readYaml(OUTSIDE, outsideSchema));

const entry = z.union([
  z.strictObject({ ask: z.string(), to: z.array(ref).min(1) }),
  z.strictObject({ ask: z.string(), outside: z.string() }),
]);
const concernsSchema = z.array(z.strictObject({ title: z.string(), entries: z.array(entry) }));

/** The index by concern: questions as people put them, in groups, each with the provisions that answer or what is not covered. */
export const loadConcerns = once(() => {
  const groups = readYaml(CONCERNS, concernsSchema);
  for (const { entries } of groups)
    for (const one of entries)
      if ("outside" in one && !loadOutside()[one.outside])
        throw new Error(`${CONCERNS}: ${one.ask}: outside.yaml 没有「${one.outside}」`);
  return groups;
});

const linesSchema = z.record(z.string(), z.array(z.string().trim().min(2).max(40)));

/** How people ask, of every hand that wrote lines: by target, a ref, `notice` or the id of a thing that is not covered. A line stands once. */
export const loadAsked = once(() => {
  const asked: Record<string, string[]> = {};
  const home = new Map<string, string>();
  for (const name of readdirSync(FOLDER).sort()) {
    const file = `${FOLDER}/${name}`;
    for (const [target, lines] of Object.entries(readYaml(file, linesSchema))) {
      if (!isRef(target) && target !== "notice" && !loadOutside()[target])
        throw new Error(`${file}: 「${target}」既不是条款项，也不在 ${OUTSIDE} 里`);
      for (const line of lines) {
        const before = home.get(line);
        if (before) throw new Error(`${file}: 「${line}」已经在 ${before}`);
        home.set(line, `${file} 的「${target}」`);
      }
      asked[target] = [...(asked[target] ?? []), ...lines];
    }
  }
  return asked;
});
