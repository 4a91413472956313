import { readdirSync, readFileSync } from "node:fs";
import { type Answers, completeCase, completePerson, QUESTION_IDS, type QuestionId } from "../../src/law/index.ts";
import { type AllFacts, CLASSES } from "../../src/logic/classes.ts";
import { featureText } from "../../src/logic/feature-text.ts";
import { FEATURES } from "../../src/logic/features.ts";
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
const SPOKEN = { questions: WORDS, outcomes: {} } as unknown as Words;
const { className } = sheetText(text, SPOKEN);
const { className: featureClass, partName } = featureText(text, SPOKEN);

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
const [
  reachedRows = [],
  responsibleRows = [],
  conclusionRows = [],
  appliesRows = [],
  accountRows = [],
  openRows = [],
  followsRows = [],
] = between(html, "<tbody>", "</tbody>").map((body) =>
  between(body.replace(/<tr [^>]*>/g, "<tr>"), "<tr>", "</tr>").map((row) => ({
    cells: between(row, "<td>", "</td>").map(bare),
    result: bare(/<th[^>]*>(.*)<\/th>/s.exec(row)?.[1] ?? ""),
    when: between(row, "<li>", "</li>").map(bare),
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

/** A sheet as far as it is filled in: the marks are what its tables gave. */
interface Filling {
  readonly facts: AllFacts;
  readonly filled: Filled;
  readonly marks: Readonly<Record<string, string>>;
}

/** Whether one condition of the last tables holds: 「第6题（部分败诉）答「是」」「丁表不是「不追究」」. */
function reads(condition: string, { facts, filled, marks }: Filling): boolean {
  const [, mark, not, named = ""] = /^([甲乙丙丁]表)(不是)?((?:「[^」]+」(?:或者)?)+)$/.exec(condition) ?? [];
  if (mark !== undefined) return named.includes(`「${marks[mark]}」`) === (not === undefined);
  const [, number, part = "", answers = ""] =
    /^第(\d+)题(?:（([^）]+)）)?答((?:「[^」]+」(?:或者)?)+)$/.exec(condition) ?? [];
  // What was not asked is not answered.
  if (number !== undefined && !filled.has(Number(number))) return false;
  const found = Object.entries(FEATURES).find(
    ([, feature]) => QUESTION_IDS.indexOf(feature.question) + 1 === Number(number) && partName(feature) === part,
  );
  if (!found) throw new Error(`not understood: ${condition}`);
  const [name, { classOf }] = found;
  return answers.includes(`「${bare(featureClass(name, classOf(facts)))}」`);
}

const allRead = (given: string, filling: Filling) =>
  ["其余", text.always].includes(given) ||
  given.split(/，并且(?=第|[甲乙丙丁]表)/).every((condition) => reads(condition, filling));

/** The rows of the last two tables that stand, by what their heads begin with. */
function standing(facts: AllFacts, filled: Filled, reached: boolean): Pick<Read, "open" | "follows"> {
  const marks: Record<string, string> = { 甲表: mark(reachedRows, filled), 乙表: mark(responsibleRows, filled) };
  const filling = { facts, filled, marks };
  const sum = (rows: typeof reachedRows) => rows.find(({ cells: [given = ""] }) => allRead(given, filling))?.result;
  if (reached) {
    marks.丙表 = sum(appliesRows) ?? "";
    marks.丁表 = sum(accountRows) ?? "";
  }
  const ENDED = text.ended.replace("{conditions}", "");
  const stands = ({ when }: (typeof openRows)[number]) =>
    when.some((line) => {
      if (line.startsWith(ENDED)) return !reached && allRead(line.slice(ENDED.length), filling);
      return reached && allRead(line, filling);
    });
  return {
    open: openRows.filter(stands).map(({ result }) => result),
    follows: followsRows.filter(stands).map(({ result }) => result),
  };
}

export interface Read {
  /** The questions asked, by number, in order. */
  readonly asked: readonly number[];
  /** What the sheet says in the end. */
  readonly conclusion: string;
  /** What it says that the measure leaves open, and what follows. */
  readonly open: readonly string[];
  readonly follows: readonly string[];
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
      const reached = goal === text.goTable;
      const conclusion = reached ? conclude(facts, filled) : goal;
      return { asked, conclusion, ...standing(facts, filled, reached) };
    }
    if (filled.has(Number(next))) throw new Error(`question ${next} comes back`);
    at = Number(next);
  }
}
