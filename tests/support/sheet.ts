import { readdirSync, readFileSync } from "node:fs";
import { type Answers, completeCase, completePerson, QUESTION_IDS, type QuestionId } from "../../src/law/index.ts";
import { type AllFacts, CLASSES } from "../../src/logic/classes.ts";
import { loadSheetWords } from "../../src/logic/load-sheet.ts";
import { sheetText } from "../../src/logic/sheet-text.ts";
import type { Words } from "../../src/wording/words.ts";
import { TODAY } from "./law/cases.ts";
import { builtHtml } from "./site.ts";
import { WORDS } from "./wizard.ts";

/** A reader of the printed sheet: knows the answers, and nothing of the charts but what the built page says. */

/** The title of each conclusion, as its file has it. */
export const OUTCOME_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync("content/outcomes").map((file) => [
    file.replace(/\.md$/, ""),
    /^title: (.+)$/m.exec(readFileSync(`content/outcomes/${file}`, "utf8"))?.[1] ?? "",
  ]),
);

const text = loadSheetWords();
const { className } = sheetText(text, { questions: WORDS, outcomes: {} } as unknown as Words);

interface Line {
  readonly given: string;
  readonly goal: string;
}

const bare = (html: string) => html.replace(/<[^>]+>/g, "").replace(/\s+/g, "");
const between = (html: string, start: string, end: string) =>
  html
    .split(start)
    .slice(1)
    .map((part) => part.split(end)[0] ?? "");

const html = builtHtml("/wizard/sheet/");
/** What stands under each numbered question. */
export const QUESTION_LINES: readonly (readonly Line[])[] = between(html, '<ol class="sheet__rules">', "</ol>").map(
  (list) =>
    between(list, "<li>", "</li>").map((line) => {
      const [given = "", goal = ""] = line.split("<strong>").map(bare);
      return { given: given.replace(/，$/, ""), goal };
    }),
);
const [reachedRows = [], responsibleRows = [], conclusionRows = []] = between(html, "<tbody>", "</tbody>").map((body) =>
  between(body, "<tr>", "</tr>").map((row) => ({
    cells: between(row, "<td>", "</td>").map(bare),
    result: bare(/<th[^>]*>(.*)<\/th>/s.exec(row)?.[1] ?? ""),
  })),
);

/** The questions answered, by number, and the class of each answer in the sheet's own words. */
type Filled = ReadonlyMap<number, string>;

/** Whether one condition holds: 「第3题答「甲」或者「乙」或者第3题没有问到」, or of the question at hand 「答「甲」」. */
function holds(condition: string, at: number, filled: Filled): boolean {
  const form = /^(?:(?:第(\d+)题)?答((?:「[^」]+」(?:或者)?)+))?(?:第(\d+)题没有问到)?$/.exec(condition);
  if (!form) throw new Error(`not understood: ${condition}`);
  const [, number, answers = "", skipped] = form;
  const given = filled.get(Number(number ?? skipped ?? at));
  return given === undefined ? skipped !== undefined : answers.includes(`「${given.replace(/\s+/g, "")}」`);
}

const applies = (given: string, at: number, filled: Filled) =>
  ["", "其余"].includes(given) ||
  given
    .replace(/的$/, "")
    .split(/，并且(?=第|答)/)
    .every((condition) => holds(condition, at, filled));

const mark = (rows: typeof reachedRows, filled: Filled) =>
  rows.find(({ cells: [given = ""] }) => applies(given, 0, filled))?.result ?? "";

function conclude(facts: AllFacts, filled: Filled): string {
  const page = (id: QuestionId) => text.pageValues[CLASSES[id].classOf(facts)] ?? "";
  const row = [
    mark(reachedRows, filled),
    mark(responsibleRows, filled),
    page("severity"),
    page("exemption"),
    page("leniency"),
  ];
  const fits = (cells: readonly string[]) =>
    cells.every((cell, column) => cell === text.whatever || cell.split(text.or).includes(row[column] ?? ""));
  return conclusionRows.find(({ cells }) => fits(cells))?.result ?? "";
}

export interface Read {
  /** The questions asked, by number, in order. */
  readonly asked: readonly number[];
  /** What the sheet says in the end. */
  readonly conclusion: string;
}

/** Fills the sheet in for the case and its first person, from question 1 on. */
export function readSheet({ persons: [person = {}] = [], ...answers }: Answers): Read {
  const facts: AllFacts = { ...completeCase(answers, TODAY), ...completePerson(person) };
  const filled = new Map<number, string>();
  for (let at = 1; ; ) {
    const id = QUESTION_IDS[at - 1] as QuestionId;
    filled.set(at, className(id, CLASSES[id].classOf(facts)));
    const goal = QUESTION_LINES[at - 1]?.find(({ given }) => applies(given, at, filled))?.goal ?? "";
    const next = /^转到第(\d+)题$/.exec(goal)?.[1];
    if (next === undefined) {
      const asked = [...filled.keys()];
      return { asked, conclusion: goal === text.goTable ? conclude(facts, filled) : goal };
    }
    if (filled.has(Number(next))) throw new Error(`question ${next} comes back`);
    at = Number(next);
  }
}
