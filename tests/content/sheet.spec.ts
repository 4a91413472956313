import fc from "fast-check";
import { expect, test } from "playwright/test";
import {
  type Answers,
  completeCase,
  completePerson,
  determine,
  FINDINGS,
  itemHolds,
  QUESTION_IDS,
  replayCase,
  replayPerson,
} from "../../src/law/index.ts";
import { CLASSES } from "../../src/logic/classes.ts";
import { loadSheetWords } from "../../src/logic/load-sheet.ts";
import { consequencesSchema, openSchema } from "../../src/wording/schemas.ts";
import { readYaml } from "../../src/yaml.ts";
import { positions, sessions } from "../support/law/arbitraries.ts";
import { REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { OUTCOME_TITLES, QUESTION_LINES, readSheet } from "../support/sheet.ts";

const { endBarred } = loadSheetWords();

/** The questions that the charts ask, and what the determination says, in the words of the sheet. */
function expected(answers: Answers): { asked: number[]; conclusion: string } {
  const { persons: [person = {}] = [], ...caseAnswers } = answers;
  const facts = completeCase(caseAnswers, TODAY);
  const way = replayCase(facts, TODAY);
  const asked = [...way.asked, ...(way.end === "reached" ? replayPerson(completePerson(person), facts).asked : [])];
  const disposition = determine(answers, TODAY).persons[0]?.disposition ?? "";
  const title = OUTCOME_TITLES[disposition] ?? "";
  const ends = {
    "not-applicable": `到此结束：${title}`,
    "out-of-scope": `到此结束：${title}`,
    barred: endBarred,
    reached: title,
  };
  return { asked: asked.map((id) => QUESTION_IDS.indexOf(id) + 1), conclusion: way.end === null ? "" : ends[way.end] };
}

const OPEN = readYaml("content/open-questions.yaml", openSchema);
const FOLLOWS = readYaml("content/consequences.yaml", consequencesSchema);
const squeeze = (words: string) => words.replace(/\s+/g, "");
/** Rows begin with these words; behind them the provisions stand. */
const begin = (rows: readonly string[], words: readonly string[]) =>
  rows.length === words.length && words.every((one, index) => rows[index]?.startsWith(squeeze(one)));

/** What the determination leaves open and what follows for the case and its first person. Paper asks for items as a whole only. */
function standing(answers: Answers): { open: string[]; follows: string[] } {
  const [person = {}] = answers.persons ?? [];
  const whole = completePerson(person);
  const findings = Object.fromEntries(FINDINGS.map((ref) => [ref, itemHolds(whole.findings, ref)]));
  const { open, consequences, persons } = determine({ ...answers, persons: [{ ...person, findings }] }, TODAY);
  return {
    open: [...open, ...(persons[0]?.open ?? [])].map(({ id }) => OPEN[id]?.title ?? ""),
    follows: [...consequences, ...(persons[0]?.consequences ?? [])].map(
      ({ id, status }) => `${FOLLOWS[id]?.title}${(FOLLOWS[id] as Record<string, string>)[status]}`,
    ),
  };
}

function same(answers: Answers): void {
  const [sheet, law] = [readSheet(answers), expected(answers)];
  const { open, follows } = standing(answers);
  expect(begin(sheet.open, open), `${JSON.stringify(answers)}\n${sheet.open}\n${open}`).toBe(true);
  expect(begin(sheet.follows, follows), `${JSON.stringify(answers)}\n${sheet.follows}\n${follows}`).toBe(true);
  expect(sheet.asked, JSON.stringify(answers)).toEqual(law.asked);
  // The refs that a conclusion cites stand behind its title.
  const cited = sheet.conclusion.startsWith("到此结束") ? "" : "(第[一二三四五六七八九十]+条[^，。]*)?";
  expect(sheet.conclusion, JSON.stringify(answers)).toMatch(new RegExp(`^${law.conclusion}${cited}$`));
}

/** Every way of answering these questions, one answer of each class. */
function combinations(ids: readonly (typeof QUESTION_IDS)[number][]): object[] {
  const [id, ...rest] = ids;
  if (id === undefined) return [{}];
  return Object.values(CLASSES[id].samples).flatMap((sample) =>
    combinations(rest).map((others) => {
      const findings = {
        ...(sample as Answers & { findings?: object }).findings,
        ...(others as { findings?: object }).findings,
      };
      return { ...others, ...sample, findings };
    }),
  );
}

/** Facts of one level as an answer file: what belongs to the person goes there. */
function answersOf(facts: object): Answers {
  const { roles, side, findings, label, leadingCadre, discipline, crime, ...caseAnswers } = facts as Record<
    string,
    never
  >;
  return {
    ...caseAnswers,
    persons: [{ roles, side, findings, leadingCadre, discipline, crime }],
  } as unknown as Answers;
}

const GATES = ["procedure", "organ", "period", "results", "grave"] as const;
const PERSON = ["causes", "subjects", "nominalFault", "roles", "side"] as const;
const PAGES = ["exemption", "leniency", "severity"] as const;
const full = (facts: object) =>
  answersOf({
    ...REACHED_CASE,
    roles: ["handler"],
    side: "acting",
    leadingCadre: "no",
    discipline: "no",
    crime: "no",
    ...facts,
  });

test("纸面判定表有全部题目，每题都有去处", () => {
  expect(QUESTION_LINES.length).toBe(QUESTION_IDS.length);
  for (const lines of QUESTION_LINES) {
    for (const { goal } of lines) expect(goal).toMatch(/^(转到第\d+题|转到结论表|到此结束：.+)$/);
  }
});

test("第二条、第三条、第十八条、第十九条：案件各题的所有回答组合，纸面判定表与判定一致", () => {
  for (const facts of combinations(GATES)) same(full(facts));
});

test("第六条、第七条：败诉原因、主体、角色的所有回答组合，纸面判定表与判定一致", () => {
  for (const facts of combinations(PERSON)) same(full(facts));
});

test("第十一条、第十二条、第十三条：三页情节的所有回答组合，纸面判定表与判定一致", () => {
  const cases = [{}, { organ: "unknown" }];
  const persons = [{}, { roles: "unknown" }, { roles: ["leader"] }, { causes: ["defence"], roles: ["leader"] }];
  for (const facts of combinations(PAGES))
    for (const one of cases) for (const who of persons) same(full({ ...facts, ...one, ...who }));
});

test("任意的案件和人员，纸面判定表的结论、未决问题和后果与判定一致", () => {
  fc.assert(
    fc.property(positions({ unknowns: 6 }), ({ caseFacts, person }) => same({ ...caseFacts, persons: [person] })),
    { numRuns: 600 },
  );
});

test("任意的回答，没有回答的当作不清楚，纸面判定表的结论、未决问题和后果与判定一致", () => {
  fc.assert(
    fc.property(sessions, ({ assessedOn, caseAnswers, persons }) =>
      same({ ...completeCase(caseAnswers, assessedOn), persons: [completePerson(persons[0] ?? {})] }),
    ),
    { numRuns: 400 },
  );
});
