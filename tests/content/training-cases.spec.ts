import { expect, test } from "playwright/test";
import { DISPOSITIONS, EXPIRES, FINDINGS, REFS, type Ref } from "../../src/law/index.ts";
import type { TrainingCase } from "../../src/training/case.ts";
import { caseDifferences } from "../../src/training/check.ts";
import { loadCases, refsWithoutCase } from "../../src/training/load-cases.ts";

const cases = loadCases();
const sample = cases.find(({ slug }) => slug === "scale-fine") as TrainingCase;

test("至少三十个案例，写法齐全，每个案例都说明是哪一类的事", () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(new Set(cases.flatMap(({ topics }) => topics)).size).toBeGreaterThanOrEqual(12);
});

test("两个人以上的案例都列在多人责任，行政复议案件都列在行政复议，跨期的都列在时间适用", () => {
  const lacking = cases.flatMap(({ slug, topics, persons, facts }) => [
    ...(persons.length > 1 && !topics.includes("多人责任") ? [`${slug}: 多人责任`] : []),
    ...(facts.procedure === "reconsideration" && !topics.includes("行政复议") ? [`${slug}: 行政复议`] : []),
  ]);
  expect(lacking).toEqual([]);
});

test("案例合起来有每一种结论，也有不能确定的", () => {
  const found = new Set(cases.flatMap(({ persons }) => persons.map(({ disposition }) => disposition)));
  expect([...found].sort()).toEqual([...DISPOSITIONS, "undetermined"].sort());
});

test("第十一条、第十二条、第十三条的每一项，都有案例里的人具有", () => {
  const held = new Set(cases.flatMap(({ persons }) => persons.flatMap(({ basis }) => basis)));
  expect(FINDINGS.filter((ref) => !held.has(ref as Ref))).toEqual([]);
});

test("第三条、第六条、第七条、第十四条到第十八条都有案例涉及", () => {
  const without = refsWithoutCase(cases);
  for (const ref of ["3.1.1", "3.1.2", "6", "7", "14.1", "14.2", "15", "17.1", "17.2", "18"] as const)
    expect(without, ref).not.toContain(ref);
});

test("一款或者一项有案例涉及，这一条就有案例；没有案例的照实列出", () => {
  const all = { ...sample, persons: [] };
  const without = refsWithoutCase([{ ...all, teaches: ["11.1.4", "14.2"] }]);
  for (const ref of ["11", "11.1.4", "14", "14.2"] as const) expect(without, ref).not.toContain(ref);
  for (const ref of ["1", "5", "5.1", "11.1.3", "13", "14.1"] as const) expect(without, ref).toContain(ref);
  expect(refsWithoutCase([{ ...all, teaches: ["14"] }])).toEqual(expect.arrayContaining(["14.1", "14.2"]));
});

test("列出来的条款，没有一个案例涉及；没有列出来的，自己或者其中一款一项有案例涉及", () => {
  const without = refsWithoutCase(cases);
  const named = cases.flatMap(({ teaches, persons }) => [teaches, ...persons.map(({ basis }) => basis)]).flat();
  for (const ref of REFS)
    expect(!named.some((one) => one === ref || one.startsWith(`${ref}.`)), ref).toBe(without.includes(ref));
});

test("案例里有几个人的、事实不清楚的、跨期的、全案提前结束的", () => {
  expect(cases.some(({ persons }) => persons.length >= 3)).toBe(true);
  expect(cases.some(({ persons }) => persons.some(({ possible }) => possible.length > 1))).toBe(true);
  expect(cases.some(({ facts }) => facts.decisionDate !== "none" && String(facts.decisionDate) > EXPIRES)).toBe(true);
  expect(new Set(cases.map(({ end }) => end))).toEqual(new Set([null, "not-applicable", "out-of-scope"]));
});

test("答案与判定不一致时，说出是谁、差在哪里", () => {
  const [first, ...others] = sample.persons;
  const wrong = {
    ...sample,
    persons: [{ ...first, disposition: "exempt", possible: ["exempt"] }, ...others],
  } as TrainingCase;
  expect(caseDifferences(sample, EXPIRES)).toEqual([]);
  expect(caseDifferences(wrong, EXPIRES)).toEqual([
    "「承办人邱某」：答案写 exempt，按办法判定是 not-responsible",
    "「承办人邱某」：可能的结论写 exempt，按办法判定是 not-responsible",
  ]);
});

test("引用了没有用到的条款、少写了人、写错全案结论，也都说出来", () => {
  const [first] = sample.persons;
  const wrong = {
    ...sample,
    end: "out-of-scope",
    persons: [{ ...first, basis: ["13.1.4"] }],
  } as unknown as TrainingCase;
  expect(caseDifferences(wrong, EXPIRES)).toEqual([
    "全案：答案写 out-of-scope，按办法判定是 不提前结束",
    "答案有 1 人，事实有 2 人",
    "「承办人邱某」：答案引用 13.1.4，判定的理由没有引用",
  ]);
});
