import { readFileSync } from "node:fs";
import { expect } from "playwright/test";
import type { Block, Document } from "../../src/export/document.ts";
import type { PaperData, PaperInput } from "../../src/export/paper/input.ts";
import {
  type Answers,
  deadlinesOf,
  determine,
  type EventDates,
  periodRoutes,
  REFS,
  refLabel,
} from "../../src/law/index.ts";
import { loadMeasure, provisionsOf } from "../../src/measure/index.ts";
import { loadPaperData } from "../../src/wizard/paper/load-paper-data.ts";
import type { Session } from "../../src/wizard/session.ts";
import { changesSchema } from "../../src/wording/change-words.ts";
import { coreSchema } from "../../src/wording/core-words.ts";
import { loadQuestions, loadRemedies } from "../../src/wording/load-plain-words.ts";
import { consequencesSchema, openSchema, reasonsSchema, wizardSchema } from "../../src/wording/schemas.ts";
import type { Words } from "../../src/wording/words.ts";
import { readYaml } from "../../src/yaml.ts";
import { REACHED_CASE, TODAY } from "./law/cases.ts";

/** The wizard's words without Astro: outcomes by the head of their files, without their bodies. */
function wizardWords(): Words {
  const texts = loadMeasure().articles.flatMap((article) => [
    ...provisionsOf(article),
    { ref: article.ref, text: article.paragraphs[0]?.text ?? "" },
  ]);
  const field = (file: string, name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(file)?.[1] ?? "";
  const outcome = (id: string) => {
    const file = readFileSync(`content/outcomes/${id}.md`, "utf8");
    return { title: field(file, "title"), summary: field(file, "summary"), tone: "neutral" as const };
  };
  const ids = ["not-applicable", "out-of-scope", "not-responsible", "exempt", "lenient", "ordinary", "severe"];
  return {
    ...readYaml("content/wizard.yaml", wizardSchema),
    core: readYaml("content/wizard-core.yaml", coreSchema),
    changes: readYaml("content/wizard-changes.yaml", changesSchema),
    questions: loadQuestions(),
    reasons: readYaml("content/reasons.yaml", reasonsSchema),
    outcomes: Object.fromEntries([...ids, "contested", "undetermined"].map((id) => [id, outcome(id)])),
    open: readYaml("content/open-questions.yaml", openSchema),
    consequences: readYaml("content/consequences.yaml", consequencesSchema),
    remedies: loadRemedies(),
    official: Object.fromEntries(
      REFS.map((ref) => [
        ref,
        { label: refLabel(ref), text: texts.find((one) => one.ref === ref)?.text ?? "", path: "" },
      ]),
    ),
    sources: DATA.sources,
  };
}

const DATA: PaperData = loadPaperData();
export const WORDS: Words = wizardWords();
export { DATA };

/** What a paper is made from, for these facts and these days. */
export function paperInput(
  { persons = [{}], assessedOn = TODAY, ...caseAnswers }: Answers = { ...REACHED_CASE, persons: [{}] },
  events: EventDates = {},
): PaperInput {
  const session: Session = { assessedOn, caseAnswers, persons };
  const determination = determine({ ...caseAnswers, assessedOn, persons }, assessedOn);
  const deadlines = deadlinesOf(periodRoutes(determination, caseAnswers), events);
  return { session, determination, deadlines, words: WORDS, data: DATA };
}

/** The words of a block: a row to a line, its cells apart by tabs. */
export const textOf = (block: Block): string => {
  if (block.kind === "list") return block.items.join("\n");
  if (block.kind === "table") return [block.heads, ...block.rows].map((row) => row.join("\t")).join("\n");
  return block.text;
};
export const allText = ({ blocks }: Document) => blocks.map(textOf).join("\n");

/** What stands under a heading, until the next of its level. */
export function under({ blocks }: Document, title: RegExp): string {
  const start = blocks.findIndex((block) => block.kind === "heading" && title.test(block.text));
  expect(start, String(title)).toBeGreaterThan(-1);
  const level = (block: Block) => (block.kind === "heading" ? block.level : 9);
  const length = blocks.slice(start + 1).findIndex((block) => level(block) <= level(blocks[start] as Block));
  return blocks
    .slice(start, length < 0 ? undefined : start + 1 + length)
    .map(textOf)
    .join("\n");
}
