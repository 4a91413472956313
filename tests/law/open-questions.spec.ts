import fc from "fast-check";
import { expect, test } from "playwright/test";
import { type CaseFacts, determine, OPEN_QUESTIONS, type PersonFacts } from "../../src/law/index.ts";
import { premisesAmong } from "../../src/law/what-if.ts";
import { positions } from "../support/law/arbitraries.ts";
import { caseWith, handlerWith, TODAY } from "../support/law/cases.ts";

/** Where the measure is silent: each question with the provision that is silent, what brings it up, and what does not. */

interface Row {
  readonly title: string;
  readonly id: string;
  readonly refs: readonly string[];
  readonly on: readonly Partial<CaseFacts & PersonFacts>[];
  readonly off: readonly Partial<CaseFacts & PersonFacts>[];
}

const EXEMPT: Partial<PersonFacts> = { findings: { "11.1.2": "yes" } };

const ROWS: readonly Row[] = [
  {
    title: "第十九条：失效以后还能不能按本办法追究",
    id: "expired",
    refs: ["19"],
    on: [{}, { results: ["revoked"] }],
    off: [{ organ: "no" }, { results: ["not-lost"] }],
  },
  {
    title: "第十九条：以哪个日子为准",
    id: "which-date",
    refs: ["19"],
    on: [{ decisionDate: "none" }, { actDate: "2021-01-01" }],
    off: [{}, { actDate: "unknown" }],
  },
  {
    title: "第三条：没有写生效",
    id: "finality",
    refs: ["3"],
    on: [{ final: "no" }, { final: "unknown" }],
    off: [{ final: "yes" }],
  },
  {
    title: "第二条：垂直管理机构",
    id: "vertical-organ",
    refs: ["2"],
    on: [{ organ: "vertical" }],
    off: [{}, { organ: "unknown" }],
  },
  {
    title: "第三条第一项：要不要有过错",
    id: "fault-in-item-one",
    refs: ["3.1.1"],
    on: [{ results: ["void"] }, { results: ["state-compensation", "other-loss"] }],
    off: [{ results: ["other-loss"] }, { results: "unknown" }],
  },
  {
    title: "第三条：部分败诉",
    id: "loss-in-part",
    refs: ["3"],
    on: [{ partial: "yes" }],
    off: [{ partial: "no" }, { partial: "unknown" }],
  },
  {
    title: "第十八条：纠错没有定义",
    id: "correction-undefined",
    refs: ["18"],
    on: [{ procedure: "reconsideration", results: ["ended"] }],
    off: [{}, { results: ["ended"] }],
  },
  { title: "第十八条：本细则", id: "these-rules", refs: ["18"], on: [{ procedure: "reconsideration" }], off: [{}] },
  {
    title: "第三条第二项、第十八条：过错要件是否一并参照",
    id: "fault-by-reference",
    refs: ["3.1.2", "18"],
    on: [{ procedure: "reconsideration", results: ["other-loss"] }],
    off: [{}, { procedure: "reconsideration", results: ["revoked"] }],
  },
  {
    title: "第六条：两种原因都没有",
    id: "no-cause",
    refs: ["6"],
    on: [{ causes: [] }],
    off: [{}, { causes: "unknown" }],
  },
  {
    title: "第六条：谁是相关领导",
    id: "who-is-leader",
    refs: ["6"],
    on: [{ roles: ["leader"], causes: ["defence"] }],
    off: [{}, { roles: ["litigator"], causes: ["defence"] }],
  },
  {
    title: "第十一、十二条并存，都有不予",
    id: "exemption-beside-leniency",
    refs: ["11", "12"],
    on: [{ findings: { "11.1.2": "yes", "12.1.1": "yes" } }],
    off: [EXEMPT, { findings: { "12.1.1": "yes" } }],
  },
  {
    title: "第十三条与第十一、十二条并存，没有先后",
    id: "severity-beside",
    refs: ["11", "12", "13"],
    on: [{ findings: { "11.1.2": "yes", "13.1.3": "yes" } }, { findings: { "12.1.1": "yes", "13.1.3": "yes" } }],
    off: [EXEMPT, { findings: { "13.1.3": "yes" } }, { findings: { "11.1.2": "yes", "12.1.1": "yes" } }],
  },
  {
    title: "第十一条第一项：过错轻微与影响较小怎样读",
    id: "minor-fault-reading",
    refs: ["11.1.1"],
    on: [{ findings: { "11.1.1": "yes" } }, { findings: { "11.1.1": { minor: "yes", "small-harm": "no" } } }],
    off: [{}, EXEMPT],
  },
  {
    title: "第十一条第一项：应诉的过错是不是执法过错",
    id: "defence-as-enforcement-fault",
    refs: ["11.1.1"],
    on: [{ findings: { "11.1.1": "yes" }, causes: ["defence"], roles: ["litigator"] }],
    off: [{ findings: { "11.1.1": "yes" } }, { causes: ["defence"], roles: ["litigator"] }],
  },
  {
    title: "第十二条第三项：只写从轻或减轻",
    id: "only-lighter",
    refs: ["12.1.3"],
    on: [{ findings: { "12.1.3": "yes" } }],
    off: [{}],
  },
  {
    title: "第十三条第一项：一年从何时起，主体是人还是单位",
    id: "year-and-subject",
    refs: ["13.1.1"],
    on: [{ findings: { "13.1.1": "yes" } }],
    off: [{}, { findings: { "13.1.2": "yes" } }],
  },
  {
    title: "第十条：问责方式没有阶梯",
    id: "no-ladder",
    refs: ["10"],
    on: [{}, { findings: { "13.1.3": "yes" } }],
    off: [EXEMPT],
  },
  {
    title: "第十一、十五条：免责与追偿",
    id: "exemption-and-recourse",
    refs: ["11", "15"],
    on: [{ ...EXEMPT, compensationPaid: "yes" }],
    off: [EXEMPT, { compensationPaid: "yes" }],
  },
  {
    title: "第十一、十七条：免责与处分",
    id: "exemption-and-discipline",
    refs: ["11", "17.1"],
    on: [{ ...EXEMPT, discipline: "yes" }],
    off: [EXEMPT, { discipline: "yes" }],
  },
  {
    title: "第五条第一款：由哪个机关追究",
    id: "which-organ",
    refs: ["5.1"],
    on: [{}],
    off: [EXEMPT, { procedure: "other" }],
  },
  {
    title: "第三条第一项、第四条、第十二条第二项：自我纠错以后仍被确认违法",
    id: "correction-then-unlawful",
    refs: ["3.1.1", "4", "12.1.2"],
    on: [{ results: ["unlawful"], findings: { "12.1.2": "yes" } }],
    off: [{ results: ["unlawful"] }, { results: ["revoked"], findings: { "12.1.2": "yes" } }],
  },
];

const CASE_KEYS = Object.keys(caseWith({}));

/** Everything left open in a case and about its one person. */
function open(answers: Partial<CaseFacts & PersonFacts>) {
  const isCase = ([key]: [string, unknown]) => CASE_KEYS.includes(key);
  const entries = Object.entries(answers);
  const facts = caseWith({ results: ["other-loss"], ...Object.fromEntries(entries.filter(isCase)) });
  const person = handlerWith(Object.fromEntries(entries.filter((entry) => !isCase(entry))));
  const result = determine({ ...facts, persons: [person] }, TODAY);
  return [...result.open, ...result.persons.flatMap((one) => one.open)];
}

for (const { title, id, refs, on, off } of ROWS) {
  test(`办法没有规定，只在发生时提出：${title}`, () => {
    for (const answers of on) expect(open(answers), JSON.stringify(answers)).toContainEqual({ id, refs });
    for (const answers of off)
      expect(
        open(answers).map((one) => one.id),
        JSON.stringify(answers),
      ).not.toContain(id);
  });
}

test("办法没有规定的问题，一个不多，一个不少", () => {
  expect(OPEN_QUESTIONS.map(({ id }) => id).sort()).toEqual(ROWS.map(({ id }) => id).sort());
});

test("办法没有规定而不能确定是否适用的，必有作为前提的问题；确定适用的，没有这样的问题", () => {
  fc.assert(
    fc.property(positions({ unknowns: 4 }), ({ caseFacts, person }) => {
      const { applies, open } = determine({ ...caseFacts, persons: [person] }, TODAY);
      if (applies === "open") expect(premisesAmong(open)).not.toEqual([]);
      if (applies === "yes" || applies === "no") expect(premisesAmong(open)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
