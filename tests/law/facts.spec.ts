import { expect, test } from "playwright/test";
import { type Answers, determine, parseFacts } from "../../src/law/index.ts";
import { ELEMENTS_IN_CONTRACT } from "../support/law/brute-force.ts";
import { TODAY } from "../support/law/cases.ts";
import { FAULTS, findings, SOUND } from "../support/law/facts-rows.ts";

/** The paths of what is wrong, in the order told; none where nothing is. */
function faultsOf(facts: unknown): string[] {
  const parsed = parseFacts(facts);
  return "faults" in parsed ? parsed.faults.map(({ path }) => path) : [];
}

for (const { what, facts, path } of FAULTS) {
  test(`答案有错，按路径指出：${what}`, () => {
    expect(faultsOf(facts)).toEqual([path]);
    const parsed = parseFacts(facts);
    expect("faults" in parsed && parsed.faults.every(({ message }) => message.length > 0)).toBe(true);
  });
}

test("答案有几处错，一次全部指出", () => {
  const facts = {
    version: 1,
    organ: 1,
    results: [],
    persons: [{ roles: [] }, { side: "x", findings: { "14.1": "no" } }],
  };
  const expected = ["$.organ", "$.results", "$.persons[0].roles", "$.persons[1].side", '$.persons[1].findings["14.1"]'];
  expect(faultsOf(facts)).toEqual(expected);
  expect(parseFacts(facts, "$[3]")).toMatchObject({
    faults: expected.map((path) => ({ path: path.replace("$", "$[3]") })),
  });
});

for (const { what, facts } of SOUND) {
  test(`不是错：${what}`, () => {
    expect(faultsOf(facts)).toEqual([]);
    const { version: _, ...answers } = facts as Record<string, unknown>;
    expect(parseFacts(facts)).toEqual({ answers });
  });
}

for (const [ref, elements] of Object.entries(ELEMENTS_IN_CONTRACT)) {
  test(`要件的名称与约定一致：${ref}`, () => {
    for (const answer of ["yes", "no", "unknown"]) {
      expect(faultsOf(findings({ [ref]: Object.fromEntries(elements.map((element) => [element, answer])) }))).toEqual(
        [],
      );
    }
  });
}

test("没有问到的键照样检查，列入 unused；问到的不列入", () => {
  const unused = (answers: Answers) => determine(answers, TODAY).unused;
  const litigation: Answers = {
    procedure: "litigation",
    organ: "yes",
    judgmentDate: "2023-09-12",
    results: ["revoked"],
    causes: ["act"],
  };
  expect(faultsOf({ version: 1, procedure: "other", results: ["lost"] })).toEqual(["$.results[0]"]);
  expect(unused({ procedure: "other", results: ["revoked"], grave: "yes" })).toEqual(["results", "grave"]);
  expect(unused({ ...litigation, subjects: "same", compensationPaid: "no" })).toEqual([]);
  expect(unused({ ...litigation, grave: "no" })).toEqual(["grave"]);
  expect(unused({ ...litigation, defenceFailures: ["absent"] })).toEqual(["defenceFailures"]);
  expect(unused({ ...litigation, subjects: "same", nominalFault: "yes" })).toEqual(["nominalFault"]);
  expect(unused({ ...litigation, subjects: "same", persons: [{}, { roles: ["handler"], side: "acting" }] })).toEqual([
    "persons[1].side",
  ]);
  expect(
    unused({
      ...litigation,
      persons: [{ label: "甲", roles: ["leader"], findings: { "11.1.1": "yes" }, crime: "yes" }],
    }),
  ).toEqual(["persons[0].findings", "persons[0].crime"]);
  expect(unused({ procedure: "other", assessedOn: TODAY, persons: [{ label: "甲" }] })).toEqual([]);
});
