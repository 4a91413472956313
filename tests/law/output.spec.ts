import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { type CaseFacts, type Disposition, determine, isRef, sortRefs } from "../../src/law/index.ts";
import { positions } from "../support/law/arbitraries.ts";
import { distinct } from "../support/law/brute-force.ts";
import { caseWith, HANDLER, handlerWith, product, REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { flatApplies } from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

test("第十九条：行为、裁判、决定三个日子怎样定时间", () => {
  const [early, inside, late] = ["2022-12-15", "2023-06-01", "2024-12-16"];
  const rows: [string, string | undefined, string, string, string?][] = [
    ["inside", inside, inside, inside],
    ["outside", early, early, early],
    ["outside", early, late, late],
    ["outside", late, late, late],
    ["straddling", early, inside, inside],
    ["straddling", inside, inside, late],
    ["straddling", inside, late, "unknown"],
    ["straddling", inside, inside, "none"],
    ["inside", inside, inside, "none", "2024-12-15"],
    ["outside", early, early, "none"],
    ["unknown", inside, "unknown", inside],
    ["unknown", early, "unknown", late],
    ["unknown", "unknown", "unknown", "unknown"],
  ];
  const found = rows.map(([, actDate, judgmentDate, decisionDate, assessedOn]) => {
    return determine({ actDate, judgmentDate, decisionDate, assessedOn: assessedOn ?? TODAY }, TODAY).timing;
  });
  expect(found).toEqual(rows.map(([timing]) => timing));
});

test("第十九条：尚未决定的，今天评估一律跨期，评估日随结果写出", () => {
  const { assessedOn: _, ...facts } = caseWith({ decisionDate: "none" });
  const undecided = determine(facts, TODAY);
  expect(undecided).toMatchObject({ timing: "straddling", applies: "open", assessedOn: TODAY });
  const then = determine(caseWith({ decisionDate: "none", assessedOn: "2024-12-15" }), TODAY);
  expect(then).toMatchObject({ timing: "inside", applies: "yes", assessedOn: "2024-12-15" });
});

test("是否适用：终局为否，办法沉默为未定，事实不明为不清楚，其余为是", () => {
  const rows = product({
    organ: ["yes", "vertical", "no"] as const,
    decisionDate: ["2023-11-20", "none", "unknown"] as const,
    final: ["yes", "no", "unknown"] as const,
    causes: [["act"], [], "unknown"] as const,
    procedure: ["litigation", "reconsideration"] as const,
    results: [["revoked"], ["ended"], ["not-lost"]] as const,
  });
  const expected = rows.map((row) => {
    const full = product({
      final: row.final === "unknown" ? (["yes", "no"] as const) : [row.final],
      causes: row.causes === "unknown" ? ([["act"], []] as const) : [row.causes],
      decisionDate: row.decisionDate === "unknown" ? ["2023-11-20", "2025-11-20"] : [row.decisionDate],
    });
    const [one, ...more] = distinct(full.map((known) => flatApplies(caseWith({ ...row, ...known }))));
    return more.length > 0 ? "unknown" : one;
  });
  const found = rows.map((row) => determine(caseWith(row), TODAY).applies as string);
  const line = (applies: readonly (string | undefined)[]) =>
    rows.map((row, index) => `${JSON.stringify(row)}: ${applies[index]}`);
  expect(line(found)).toEqual(line(expected));
});

test("列出的每一处都有条款，依据是理由所引条款的有序并集", () => {
  const cited = (entries: readonly { refs: readonly string[] }[]) =>
    entries.every(({ refs }) => refs.length > 0 && refs.every(isRef));
  fc.assert(
    fc.property(positions({ unknowns: 20 }), ({ caseFacts, person }) => {
      const { persons, ...whole } = determine({ ...caseFacts, persons: [person] }, TODAY);
      for (const part of [whole, ...persons]) {
        same(part.basis, sortRefs(part.reasons.flatMap(({ refs }) => refs)));
        same(cited(part.reasons) && cited(part.open) && cited(part.consequences), true);
        same(part.reasons.length > 0, true);
      }
      for (const { decisive, changes, relevant, remedies, possible } of persons) {
        same(cited(decisive) && cited(changes) && cited(relevant) && cited(remedies), true);
        same(possible, [...possible].sort());
      }
    }),
    { numRuns: 200 },
  );
});

test("由谁决定：第五条第一款、第八条，每个结果都写", () => {
  for (const facts of [{}, REACHED_CASE, caseWith({ procedure: "other" })]) {
    expect(determine(facts, TODAY).decider).toEqual({ refs: ["5.1", "8"] });
  }
});

const ENDED: [string, Partial<CaseFacts>, Disposition, string[]][] = [
  ["第十八条：不是诉讼也不是复议", { procedure: "other" }, "not-applicable", ["18"]],
  ["第二条：不是本县行政机关", { organ: "no" }, "not-applicable", ["2"]],
  [
    "第十九条：三个日子都在有效期外",
    { actDate: "2021-01-01", judgmentDate: "2022-01-01", decisionDate: "2022-02-01" },
    "not-applicable",
    ["19"],
  ],
  ["第三条：没有败诉", { results: ["not-lost"] }, "out-of-scope", ["3"]],
  ["第三条：诉讼以撤诉等终结，涉及第四条自我纠错", { results: ["ended"] }, "out-of-scope", ["3", "4"]],
  ["第三条第二项：其他败诉，没有故意或重大过失", { results: ["other-loss"], grave: "no" }, "out-of-scope", ["3.1.2"]],
];

for (const [title, answers, disposition, refs] of ENDED) {
  test(`${title}的，案件终于此，各人依次列出，都不予问责`, () => {
    const persons = [
      HANDLER,
      { label: "乙" },
      handlerWith({ label: "丙", findings: { "13.1.3": "yes" }, crime: "yes" }),
    ];
    const result = determine({ ...caseWith(answers), persons }, TODAY);
    expect(result).toMatchObject({ disposition, applies: "no" });
    expect(result.basis).toEqual(expect.arrayContaining(refs));
    expect(result.persons.map(({ label }) => label)).toEqual(["甲", "乙", "丙"]);
    for (const person of result.persons) {
      expect(person).toMatchObject({
        disposition,
        possible: [disposition],
        modes: [],
        consequences: [],
        open: [],
        decisive: [],
      });
      expect(person.remedies).toMatchObject([{ refs: ["16"], status: "none" }]);
      expect(person.basis).toEqual(expect.arrayContaining(refs));
    }
  });
}

test("没有列出人员的，人员为空；案件没有终局的，案件处理为 null", () => {
  expect(determine(REACHED_CASE, TODAY)).toMatchObject({
    version: 1,
    disposition: null,
    scope: "in",
    applies: "yes",
    persons: [],
  });
  expect(determine({ persons: [] }, TODAY)).toMatchObject({
    disposition: null,
    scope: "undetermined",
    applies: "unknown",
    persons: [],
  });
});

test("不是不适用就是不列入、只是不知是哪一样的，案件处理为 null，不适用本办法", () => {
  const result = determine({ ...caseWith({ procedure: "unknown", results: ["not-lost"] }), persons: [HANDLER] }, TODAY);
  expect(result).toMatchObject({ disposition: null, applies: "no", scope: "out" });
  expect(result.persons[0]).toMatchObject({
    disposition: "undetermined",
    possible: ["not-applicable", "out-of-scope"],
    modes: [],
  });
});
