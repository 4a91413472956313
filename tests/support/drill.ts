import { readdirSync, readFileSync } from "node:fs";
import { collectDrill } from "../../src/training/drill/load-data.ts";
import { questionsSchema, reasonsSchema } from "../../src/wording/schemas.ts";
import { readYaml } from "../../src/yaml.ts";

const line = (text: string, name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1] ?? "";

/** What the built site gives the drill, read from its content. */
export const DRILL = collectDrill({
  questions: readYaml("content/questions.yaml", questionsSchema),
  reasons: readYaml("content/reasons.yaml", reasonsSchema),
  outcomes: Object.fromEntries(
    readdirSync("content/outcomes").map((file) => {
      const text = readFileSync(`content/outcomes/${file}`, "utf8");
      return [file.replace(/\.md$/, ""), { title: line(text, "title"), summary: line(text, "summary") }];
    }),
  ),
});
