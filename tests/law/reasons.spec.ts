import { expect, test } from "playwright/test";
import {
  type CaseFacts,
  type Disposition,
  determine,
  FINDINGS,
  ledger,
  MODES,
  type PersonFacts,
  REFS,
  type Reason,
} from "../../src/law/index.ts";
import { nameReason } from "../../src/wording/name-answer.ts";
import { allFindings, caseWith, handlerWith, product, REACHED_CASE, TODAY } from "../support/law/cases.ts";
import { WORDS } from "../support/paper.ts";

test.describe.configure({ mode: "parallel" });

function personOf(person: PersonFacts, facts: CaseFacts = REACHED_CASE) {
  const [only] = determine({ ...facts, persons: [person] }, TODAY).persons;
  if (!only) throw new Error("no person");
  return only;
}

const ALL = [...MODES];
const CITED: [string, Partial<PersonFacts>, Disposition, string[], string[], boolean][] = [
  ["第十一条", { findings: { "11.1.4": "yes" } }, "exempt", ["11.1.4"], [], false],
  ["第十一、十二条并存", { findings: { "11.1.2": "yes", "12.1.1": "yes" } }, "exempt", ["11.1.2", "12.1.1"], [], false],
  ["第十二条", { findings: { "12.1.3": "yes" } }, "lenient", ["10", "12.1.3"], ALL, true],
  ["第六条，没有情节", {}, "ordinary", ["6", "9", "10"], ALL, false],
  ["第十三条", { findings: { "13.1.5": "yes" } }, "severe", ["10", "13.1.5"], ALL, false],
  [
    "第十一、十三条并存",
    { findings: { "11.1.1": "yes", "13.1.2": "yes" } },
    "contested",
    ["5.1", "8", "11.1.1", "13.1.2"],
    ALL,
    true,
  ],
  [
    "第十二、十三条并存",
    { findings: { "12.1.1": "yes", "13.1.3": "yes" } },
    "contested",
    ["5.1", "8", "12.1.1", "13.1.3"],
    ALL,
    true,
  ],
  ["第六条，身份不在其列", { roles: ["leader"] }, "not-responsible", ["6", "7"], [], false],
];

for (const [title, answers, disposition, refs, modes, mayBeNone] of CITED) {
  test(`处理的依据与第十条的问责方式：${title}为 ${disposition}`, () => {
    const person = personOf(handlerWith(answers));
    expect(person).toMatchObject({ disposition, possible: [disposition], modes, modesMayBeNone: mayBeNone });
    const conclusion = person.reasons.at(-1);
    expect(conclusion).toMatchObject({ step: "disposition", finding: disposition });
    expect(conclusion?.refs).toEqual(expect.arrayContaining(refs));
  });
}

test("理由依次列出十四项，不成立的也列，并写明是哪个要件决定的", () => {
  const findings = {
    ...allFindings("no"),
    "11.1.4": { reviewed: "yes", "prior-error": "no", direct: "unknown" },
    "12.1.2": { found: "yes", corrected: "yes" },
    "13.1.4": { grave: "yes", caused: "yes" },
  } as const;
  const { reasons } = personOf(handlerWith({ findings }));
  const items = reasons.filter(({ step }) => (FINDINGS as readonly string[]).includes(step));
  expect(items.map(({ step }) => step)).toEqual(FINDINGS);
  expect(items.filter(({ finding }) => finding === "no")).toHaveLength(12);
  expect(items.find(({ step }) => step === "11.1.4")).toMatchObject({ finding: "no", element: "prior-error" });
  expect(items.find(({ step }) => step === "12.1.2")).toMatchObject({ finding: "unknown", element: "averted" });
  expect(items.find(({ step }) => step === "13.1.4")).toMatchObject({ finding: "yes" });
});

test("每个有规范内容的条款项都有着落：第一条和细分的条之外，没有一处空着", () => {
  const homes = new Map(
    ledger().map((entry) => [entry.ref as string, entry.homes.map(({ via, id }) => `${via} ${id}`)]),
  );
  const empty = REFS.filter((ref) => (homes.get(ref) ?? []).length === 0);
  const divided = (ref: string) => REFS.some((other) => other.startsWith(`${ref}.`));
  expect(empty.filter((ref) => !divided(ref))).toEqual(["1"]);
  const wanted = {
    4: "reason 12.1.2",
    "5.1": "decider decider",
    "5.2": "reason 13.1.2",
    8: "decider decider",
    10: "mode mode",
    16: "remedy remedy",
  };
  for (const [ref, home] of Object.entries(wanted)) expect(homes.get(ref), ref).toContain(home);
  expect(homes.get("4")).toContain("reason results");
});

test("不属于第六条、第七条规定的问责对象的，写明依哪几个回答，而且只凭这几个回答就是如此", () => {
  const rows = product({
    causes: [[], ["act"], ["defence"], ["act", "defence"]] as const,
    subjects: ["same", "different"] as const,
    nominalFault: ["yes", "no"] as const,
    roles: [["handler"], ["litigator"], ["approver", "leader"]] as const,
    side: ["acting", "nominal"] as const,
  });
  for (const { roles, side, ...caseAnswers } of rows) {
    const given: Record<string, unknown> = { ...caseAnswers, roles, side };
    const person = personOf(handlerWith({ roles, side }), caseWith(caseAnswers));
    const { finding, by } = person.reasons.find(({ step }) => step === "responsibility") ?? {};
    expect(by !== undefined, JSON.stringify(given)).toBe(finding === "no");
    if (by === undefined) continue;
    const only = (keys: readonly string[]) =>
      Object.fromEntries(keys.map((key) => [key, by.includes(key) ? given[key] : "unknown"]));
    const alone = personOf(
      handlerWith(only(["roles", "side"])),
      caseWith(only(["causes", "subjects", "nominalFault"])),
    );
    expect(alone.possible, JSON.stringify(given)).toEqual(["not-responsible"]);
  }
});

test("第十九条：还没有作出责任追究决定的，理由不说决定的日期在期内期外，只说代替它的那一天", () => {
  const dates = (judgmentDate: string, assessedOn: string) =>
    determine({ ...REACHED_CASE, judgmentDate, decisionDate: "none", assessedOn } as never, TODAY).reasons;
  for (const reasons of [dates("2023-09-12", "2024-03-20"), dates("2023-09-12", "2026-01-01")]) {
    const reason = reasons.find(({ step }) => step === "timing") as Reason;
    expect(reason.undecided).toBe(true);
    const said = nameReason(reason, WORDS);
    expect(said).toContain("还没有作出责任追究决定");
    expect(said).not.toContain("三个日期");
  }
  const decided = determine(REACHED_CASE, TODAY).reasons.find(({ step }) => step === "timing") as Reason;
  expect(decided).not.toHaveProperty("undecided");
  expect(nameReason(decided, WORDS)).toContain("三个日期");
});
