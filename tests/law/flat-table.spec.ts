import { expect, test } from "playwright/test";
import {
  type CaseFacts,
  determine,
  ELEMENTS,
  FINDINGS,
  type PersonFacts,
  possibleDispositions,
  type Result,
  replayCase,
  replayPerson,
} from "../../src/law/index.ts";
import {
  bruteForce,
  completions,
  distinct,
  ELEMENTS_IN_CONTRACT,
  PERSON_VALUES,
  type Position,
  unknownFacts,
} from "../support/law/brute-force.ts";
import {
  allFindings,
  caseWith,
  HANDLER,
  handlerWith,
  product,
  REACHED_CASE,
  subsets,
  TODAY,
} from "../support/law/cases.ts";
import {
  flatApplies,
  flatCase,
  flatDisposition,
  flatResponsible,
  flatScope,
  flatTiming,
} from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

const SIX = ["revoked", "unlawful", "void", "altered", "ordered-to-perform", "state-compensation"] as const;
const ROLE_LISTS = subsets(["handler", "reviewer", "approver", "other", "litigator", "leader"] as const).filter(
  (list) => list.length > 0,
);
const RESULT_LISTS: (readonly Result[])[] = [
  ...subsets([...SIX, "other-loss"] as const).filter((list) => list.length > 0),
  ["ended"],
  ["not-lost"],
];

/** What the module says of many persons of one case, shortly. */
function determined(caseFacts: CaseFacts, persons: readonly PersonFacts[]) {
  return determine({ ...caseFacts, persons }, TODAY).persons.map(
    ({ disposition, possible }) => `${disposition}: ${possible}`,
  );
}

for (const part of [0, 1, 2, 3]) {
  test(`第十一至十三条：应予问责的人，十四项情节的全部组合与平表一致（第${part + 1}部分，共四部分）`, () => {
    const persons = Array.from({ length: 2 ** 12 }, (_, index) => {
      const bits = part * 2 ** 12 + index;
      const findings = FINDINGS.map((ref, place) => [ref, (bits >> place) & 1 ? "yes" : "no"]);
      return { ...HANDLER, findings: Object.fromEntries(findings) } as PersonFacts;
    });
    const flat = persons.map((person) => flatDisposition(REACHED_CASE, person));
    expect(determined(REACHED_CASE, persons)).toEqual(flat.map((one) => `${one}: ${one}`));
    expect(persons.map((person) => replayPerson(person, REACHED_CASE).end as string)).toEqual(flat);
  });
}

test("第十一至十三条：要件与约定一致，分要件回答时同时具备才成立", () => {
  expect(ELEMENTS).toEqual(ELEMENTS_IN_CONTRACT);
  for (const [ref, elements] of Object.entries(ELEMENTS_IN_CONTRACT)) {
    const answers = product(
      Object.fromEntries(elements.map((element) => [element, ["yes", "no", "unknown"] as const])),
    );
    const persons = answers.map((finding) => handlerWith({ findings: { [ref]: finding } }));
    const flat = persons.map((person) => bruteForce(REACHED_CASE, person));
    expect(determined(REACHED_CASE, persons), ref).toEqual(
      flat.map((set) => `${set[1] ? "undetermined" : set[0]}: ${set}`),
    );
  }
});

const DAYS = { early: "2022-12-15", inside: "2023-06-01", late: "2024-12-16", unknown: "unknown" };
const TIMES = product({
  actDate: Object.values(DAYS),
  judgmentDate: Object.values(DAYS),
  decisionDate: [DAYS.inside, "none", "unknown"],
}).filter(
  ({ actDate, judgmentDate }) => actDate === "unknown" || judgmentDate === "unknown" || actDate <= judgmentDate,
);

/** Results by class, with `grave` where it is asked; that it changes nothing elsewhere is shown over all 129 lists below. */
const LOSSES = [
  ...([["revoked"], ["ended"], ["not-lost"]] as const).map((results) => ({ results, grave: "unknown" as const })),
  ...product({ results: [["other-loss"], "unknown"] as const, grave: ["yes", "no", "unknown"] as const }),
];

const CASE_KEYS = ["procedure", "organ", "actDate", "judgmentDate", "decisionDate", "results", "grave"];

/** What a case without persons comes to over every way it can turn out. */
function flatOutcome(caseFacts: CaseFacts) {
  const position: Position = { caseFacts, person: HANDLER };
  const unknowns = unknownFacts(position).filter(({ id }) => CASE_KEYS.includes(id));
  const full =
    unknowns.length > 6
      ? completions(position, unknowns.slice(0, 6)).flatMap((one) => completions(one))
      : completions(position, unknowns);
  const ends = distinct(full.map((one) => flatCase(one.caseFacts)));
  const applies = distinct(full.map((one) => flatApplies(one.caseFacts)));
  const scopes = distinct(
    full.filter((one) => one.caseFacts.procedure !== "other").map((one) => flatScope(one.caseFacts)),
  );
  const [end] = ends;
  return {
    end: ends.includes(null) ? "reached" : ends.length > 1 ? "barred" : end,
    disposition: ends.length === 1 ? end : null,
    applies: applies.length === 1 ? applies[0] : "unknown",
    timing: flatTiming(caseFacts),
    scope: end === "not-applicable" && ends.length === 1 ? null : scopes.length === 1 ? scopes[0] : "undetermined",
  };
}

/** What the module says of it. Art. 3 is not looked at where the case ends before it. */
function moduleOutcome(caseFacts: CaseFacts) {
  const { disposition, applies, timing, scope } = determine(caseFacts, TODAY);
  const { end } = replayCase(caseFacts, TODAY);
  return { end, disposition, applies, timing, scope: disposition === "not-applicable" ? null : scope };
}

for (const procedure of ["litigation", "reconsideration", "other", "unknown"] as const) {
  test(`第二、三、十八、十九条：程序为 ${procedure} 时，机关、时间、结果、过错的全部分支与平表一致`, () => {
    const rows = product({
      organ: ["yes", "no", "vertical", "unknown"] as const,
      time: TIMES,
      loss: procedure === "other" ? LOSSES.slice(0, 1) : LOSSES,
    });
    const differing = rows
      .map(({ organ, time, loss }) => caseWith({ procedure, organ, ...time, ...loss }))
      .map((facts) => ({ facts, flat: flatOutcome(facts), module: moduleOutcome(facts) }))
      .filter(({ flat, module }) => JSON.stringify(flat) !== JSON.stringify(module));
    expect(differing.slice(0, 3), `${differing.length} of ${rows.length}`).toEqual([]);
  });
}

test("第三条：一百二十九种可能的结果列表，是否列入范围与平表一致", () => {
  const rows = product({
    results: RESULT_LISTS,
    procedure: ["litigation", "reconsideration"] as const,
    grave: ["yes", "no"] as const,
  });
  expect(RESULT_LISTS).toHaveLength(129);
  const found = rows
    .map((row) => determine(caseWith(row), TODAY))
    .map(({ scope, disposition }) => ({ scope, disposition }));
  expect(found).toEqual(rows.map((row) => ({ scope: flatScope(caseWith(row)), disposition: flatCase(caseWith(row)) })));
});

test("暴力枚举所用的代表足以代表全部列表：结果、身份", () => {
  const scopes = (results: CaseFacts["results"]) =>
    product({ procedure: ["litigation", "reconsideration"] as const, grave: ["yes", "no"] as const })
      .map((row) => flatScope(caseWith({ ...row, results })))
      .join();
  const reaches = (roles: PersonFacts["roles"]) =>
    product({ causes: subsets(["act", "defence"] as const), side: ["acting", "nominal"] as const })
      .map(({ causes, side }) =>
        flatResponsible(caseWith({ causes, subjects: "different" }), handlerWith({ roles, side })),
      )
      .join();
  const representing = [...SIX, "other-loss", "ended", "not-lost"] as const;
  expect(distinct(RESULT_LISTS.map(scopes))).toEqual(distinct(representing.map((one) => scopes([one]))));
  expect(distinct(ROLE_LISTS.map(reaches))).toEqual(
    distinct(PERSON_VALUES.roles.map(({ value }) => reaches(value as PersonFacts["roles"]))),
  );
});

test("全部情节不清楚时，应予问责的人五种处理都有可能", () => {
  const person = { ...HANDLER, findings: allFindings("unknown") };
  expect(possibleDispositions({ caseFacts: REACHED_CASE, person })).toEqual([
    "contested",
    "exempt",
    "lenient",
    "ordinary",
    "severe",
  ]);
  expect(replayPerson(person, REACHED_CASE).end).toBe("undetermined");
});
