import { readdirSync } from "node:fs";
import { z } from "astro/zod";
import { articleOf, DISPOSITIONS, EXPIRES, isRef, parseFacts, REFS, type Ref } from "../law/index.ts";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";
import type { TrainingCase } from "./case.ts";
import { caseDifferences } from "./check.ts";
import { loadTrainingWords } from "./words.ts";

const FOLDER = "content/cases";

const ref = z.custom<Ref>((value) => typeof value === "string" && isRef(value), { error: "没有这一条款项" });
const disposition = z.enum(DISPOSITIONS as [string, ...string[]]);
const topic = z.string().refine((value) => loadTrainingWords().topics.includes(value), {
  error: "content/training.yaml 的 topics 里没有这个主题",
});
const HAN = /\p{Script=Han}/gu;

const fileSchema = z.strictObject({
  title: z.string().min(4).max(20),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  topics: z.array(topic).min(1).max(3),
  teaches: z.array(ref).min(1).max(5),
  story: z.string().refine((text) => {
    const length = text.match(HAN)?.length ?? 0;
    return length >= 150 && length <= 400;
  }, "故事应有一百五十到四百字"),
  judgment: z.string().default(""),
  facts: z.unknown(),
  expect: z.strictObject({
    disposition: z.enum(["not-applicable", "out-of-scope"]).nullable(),
    persons: z.array(
      z.strictObject({
        label: z.string(),
        disposition: z.union([disposition, z.literal("undetermined")]),
        possible: z.array(disposition),
        basis: z.array(ref),
        why: z.string(),
      }),
    ),
  }),
  points: z.array(z.string()).min(1),
  discuss: z.array(z.string()).min(1),
  trap: z.string(),
});

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s*\n\s*/g, "").trim())
    .filter(Boolean);

function readCase(name: string): TrainingCase {
  const file = `${FOLDER}/${name}`;
  const { expect, facts, story, judgment, points, discuss, trap, ...head } = readYaml(file, fileSchema);
  const parsed = parseFacts(facts, "facts");
  if ("faults" in parsed) {
    const lines = parsed.faults.map(({ path, message }) => `  ${path}: ${message}`);
    throw new Error(`${file}: 事实不合格式：\n${lines.join("\n")}`);
  }
  const one = {
    ...head,
    slug: name.replace(/\.yaml$/, ""),
    story: paragraphs(story),
    judgment: paragraphs(judgment),
    facts: parsed.answers,
    end: expect.disposition,
    persons: expect.persons.map((person) => ({ ...person, why: paragraphs(person.why).join("") })),
    points: points.map((point) => paragraphs(point).join("")),
    discuss: discuss.map((question) => paragraphs(question).join("")),
    trap: paragraphs(trap).join(""),
  } as TrainingCase;
  const differences = caseDifferences(one, EXPIRES);
  if (differences.length > 0)
    throw new Error(`${file}: 答案与按办法的判定不一致：\n${differences.map((line) => `  ${line}`).join("\n")}`);
  return one;
}

/** Every case, easy ones first. A case whose answer is not what the law module says stops the build, naming the difference. */
export const loadCases = once((): readonly TrainingCase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map(readCase)
    .sort((a, b) => a.difficulty - b.difficulty),
);

/** The provisions that no case names: neither what it teaches nor an answer of it. An article is named where a part of it is. */
export function refsWithoutCase(cases: readonly TrainingCase[]): Ref[] {
  const named = cases.flatMap(({ teaches, persons }) => [...teaches, ...persons.flatMap(({ basis }) => basis)]);
  const covered = new Set<string>(named.flatMap((one) => [one, `${articleOf(one)}`]));
  return REFS.filter((one) => !covered.has(one));
}
