import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { Document } from "../../src/export/document.ts";
import type { PaperInput } from "../../src/export/paper/input.ts";
import { paperOf } from "../../src/export/paper.ts";
import { type Session, withReasons } from "../../src/wizard/session.ts";
import { allSkipped, answersAt, everyStep, keysOf, personOf } from "../../src/wizard/steps.ts";
import { sessions } from "../support/law/arbitraries.ts";
import { ASKED_CASE, allFindings, caseWith, handlerWith, REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { allText, DATA, paperInput, textOf, under, WORDS } from "../support/paper.ts";

/** What the user gave, of any kind, stands in the paper, each for what it is. */

const UNCONFIRMED = "（改动别的回答以前给的，还没有核对）";
const UNUSED_TITLE = "不再需要的回答";
const UNUSED = new RegExp(UNUSED_TITLE);

function inputOf({ assessedOn, caseAnswers, persons, ...beside }: Session): PaperInput {
  const input = paperInput({ assessedOn, ...caseAnswers, persons });
  return { ...input, session: { ...input.session, ...beside } };
}
const paperFor = (session: Session) => paperOf(inputOf(session));
const hasUnused = ({ blocks }: Document) => blocks.some((one) => one.kind === "heading" && UNUSED.test(one.text));

const { assessedOn: _, ...caseAnswers } = REACHED_CASE;
const NAMED = handlerWith({ label: "张三", findings: { "11.1.4": "yes", "13.1.2": "yes" } });
const PLAIN = handlerWith({ label: "李四" });

test("底稿：改动别的回答以前给的、还没有核对的回答，逐项注明，开头先列出是哪些题", () => {
  const session: Session = {
    ...{ assessedOn: TODAY, caseAnswers: { ...ASKED_CASE, procedure: "reconsideration" } },
    ...{ persons: [NAMED, PLAIN], confirm: ["period", "results", "judgment", "1.roles"] },
  };
  const paper = paperFor(session);
  const facts = under(paper, /案件事实/);
  for (const answer of ["2023年2月1日", "2023年9月12日", "撤销"]) expect(facts).toContain(`${answer}\n${UNCONFIRMED}`);
  expect(facts).toContain("行政复议\t");
  expect(under(paper, /责任人一/)).not.toContain(UNCONFIRMED);
  expect(under(paper, /责任人二/)).toContain(`承办人\n${UNCONFIRMED}`);
  const start = paper.blocks.findIndex(({ kind }) => kind === "heading");
  const head = paper.blocks.slice(0, start).map(textOf).join("\n");
  expect(head).toMatch(/还没有核对，结论仍按这些回答推算：\n日期\n结果\n部分与生效\n责任人二：李四·角色$/);
  expect(allText(paperFor({ ...session, confirm: [] }))).not.toContain("还没有核对");
});

test("底稿：不再需要的回答和为它写的理由都列出，注明不计入结论", () => {
  const findings = { ...allFindings("no"), "12.1.1": "yes" } as const;
  const session = withReasons(
    {
      ...{ assessedOn: TODAY, caseAnswers: { ...caseAnswers, causes: ["defence"], defenceFailures: ["absent"] } },
      persons: [handlerWith({ label: "甲", findings })],
    },
    {},
    [{ "12.1.1": "损失只有20元" }],
  );
  const unused = under(paperFor(session), UNUSED);
  expect(unused).toContain("不再需要，原来填写的不计入结论");
  for (const ref of Object.keys(findings)) {
    const { label } = Object.values(WORDS.questions.byId).flatMap(({ fields }) => fields[ref] ?? [])[0] ?? {};
    expect(unused, ref).toContain(`责任人一：甲\t${label}\t`);
  }
  expect(unused).toMatch(/责任人一：甲\t[^\t]+\t有\t损失只有20元/);
  expect(hasUnused(paperOf(paperInput({ ...ASKED_CASE, assessedOn: TODAY, persons: [{}] })))).toBe(false);
});

test("底稿：没有问到责任人就结束的，案件和责任人不再需要的回答都列出", () => {
  const unused = under(
    paperFor({ assessedOn: TODAY, caseAnswers: caseWith({ procedure: "other" }), persons: [NAMED] }),
    UNUSED,
  );
  expect(unused).toContain("案件\t涉案单位\t本县行政机关或授权组织");
  expect(unused).toContain("责任人一：张三\t角色\t承办人");
  expect(unused).not.toContain("填写人的判断和理由");
});

test("底稿：任何题目，不论还问不问，写过的理由都在里面，只写一次", () => {
  fc.assert(
    fc.property(sessions, (given) => {
      const answered = allSkipped(given);
      const words = (person: number | null): [key: string, words: string][] =>
        everyStep(answered)
          .filter((step) => personOf(step) === person)
          .flatMap((step) => keysOf(step).map((key) => [key, `因为（${person}，${key}）`] as [string, string]));
      const own = (person: number | null) => Object.fromEntries(words(person));
      const whose = [null, ...answered.persons.keys()];
      const [ofCase = {}, ...ofPersons] = whose.map(own);
      const written = allText(paperFor(withReasons(answered, ofCase, ofPersons))).match(/因为（[^）]*）/g) ?? [];
      expect(written.sort()).toEqual(whose.flatMap((person) => words(person).map(([, one]) => one)).sort());
    }),
    { numRuns: 60 },
  );
});

test("底稿：任何回答都在里面，一项一行", () => {
  fc.assert(
    fc.property(sessions, (given) => {
      const session = allSkipped(given);
      const answers = everyStep(session).flatMap((step) =>
        keysOf(step).filter((key) => answersAt(session, step)[key] !== undefined),
      );
      const labels = new Set<string>([DATA.words.paper.facts.case, DATA.words.paper.facts.person, UNUSED_TITLE]);
      const rows = paperFor(session).blocks.flatMap((one) =>
        one.kind === "table" && labels.has(one.label) ? one.rows : [],
      );
      expect(rows).toHaveLength(answers.length);
      expect(rows.flat().filter((cell) => cell === "" || /undefined|\[object/.test(cell))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("底稿：未决问题各写明涉及全案还是哪几个责任人；只有一个责任人的不写", () => {
  const leader = handlerWith({ label: "", roles: ["approver", "leader"], findings: { "12.1.2": "yes" } });
  const open = under(paperOf(paperInput({ ...REACHED_CASE, persons: [NAMED, PLAIN, leader] })), /未决问题/);
  const about = (id: string) => open.split(`${WORDS.open[id]?.title}\t`)[1]?.split("\t")[0];
  expect(about("expired")).toBe("全案");
  expect(about("severity-beside")).toBe("责任人一：张三");
  expect(about("who-is-leader")).toBe("责任人三");
  expect(about("no-ladder")).toBe("责任人一：张三\n责任人二：李四\n责任人三");
  const alone = under(paperOf(paperInput({ ...REACHED_CASE, persons: [NAMED] })), /未决问题/);
  expect(alone).not.toMatch(/全案|责任人一/);
});

test("底稿：有未决问题的，在结论下面写明可能影响结论，与网页上一样；没有的不写", () => {
  const paper = paperOf(paperInput({ ...REACHED_CASE, persons: [NAMED, PLAIN] }));
  for (const person of [/责任人一/, /责任人二/]) expect(under(paper, person)).toContain(`${WORDS.result.silence}\n`);
  const early = paperOf(paperInput({ procedure: "other", assessedOn: TODAY, persons: [{}] }));
  expect(allText(early)).not.toContain(WORDS.result.silence);
});

test("底稿：称呼只填了空格的，当作没有填；前后的空格不写", () => {
  const persons = [handlerWith({ label: " " }), handlerWith({ label: " 张三　" })];
  const titles = paperOf(paperInput({ ...REACHED_CASE, persons })).blocks.flatMap((one) =>
    one.kind === "heading" && one.text.includes("责任人") ? [one.text] : [],
  );
  expect(titles).toEqual(["三、责任人一", "四、责任人二：张三"]);
});

test("底稿：办法是否适用还取决于没有查清的事实的，列出是哪些、从哪里查；跨期的，查明以后的结论写明有前提", () => {
  const dates = { judgmentDate: "unknown", decisionDate: "unknown" } as const;
  const person = { ...handlerWith({}), findings: { ...allFindings("no"), "11.1.1": "unknown" } } as const;
  const hanging = paperOf(paperInput({ ...caseWith(dates), persons: [{ ...person, findings: allFindings("no") }] }));
  const reasons = under(hanging, /案件的理由/);
  expect(reasons).toContain("最后的裁判或复议决定日\t");
  expect(reasons).toContain("在有效期外：办法没有规定是否适用");
  expect(allText(hanging)).toContain("办法适用于本案的，没有还不清楚而能影响这个人的结论的事实");
  const straddling = paperOf(
    paperInput({ ...caseWith({ decisionDate: "2025-06-01" }), assessedOn: "2025-07-01", persons: [person] }),
  );
  expect(allText(straddling)).toContain("有：免予或不予问责（有前提）\n没有：应予问责（有前提）");
});
