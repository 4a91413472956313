import fc from "fast-check";
import { expect, test } from "playwright/test";
import { type Answers, datesInOrder, determine, sortRefs } from "../../src/law/index.ts";
import { readCsv } from "../../src/wizard/batch/csv.ts";
import { evaluator, type Outcome } from "../../src/wizard/batch/evaluate.ts";
import { loadBatchData } from "../../src/wizard/batch/load-words.ts";
import { runBatch } from "../../src/wizard/batch/run.ts";
import { positions, sessions } from "../support/law/arbitraries.ts";
import { TODAY } from "../support/law/cases.ts";

const BATCH = loadBatchData();

/** What `determine` says of the one person of a case, taken by itself. */
function alone(answers: Answers): Outcome {
  const { applies, basis, persons } = determine(answers, TODAY);
  const [person] = persons;
  if (!person) throw new Error("no person");
  const { disposition, possible } = person;
  const premised = applies === "open" || applies === "unknown";
  return { disposition, possible, basis: sortRefs([...basis, ...person.basis]), premised };
}

function resultsOf(...lines: readonly string[]): readonly (readonly string[])[] {
  const report = runBatch(new TextEncoder().encode(lines.join("\n")), BATCH, TODAY);
  if ("fault" in report) throw new Error(report.fault);
  const csv = readCsv(report.csv.replace("\ufeff", ""), ",");
  return "records" in csv ? csv.records.slice(1).map(({ cells }) => cells) : [];
}

test("逐行得到的结论、可能的结论和依据，与完整的判定相同，走过同样的路也一样", () => {
  const evaluate = evaluator(TODAY);
  fc.assert(
    fc.property(positions({ unknowns: 6 }), ({ caseFacts, person }) => {
      const facts = { ...caseFacts, persons: [person] };
      expect(evaluate(facts)).toEqual(alone(facts));
    }),
    { numRuns: 150 },
  );
});

test("前面有什么案件，不影响后面案件的结论：裁判日在有效期以前、行政行为日不清楚的在前也一样", () => {
  const head = "case,label,procedure,organ,actDate,judgmentDate,decisionDate,results,causes,subjects,roles";
  const first = "A,甲,行政诉讼,是,2022-12-01,不清楚,2025-01-01,撤销,行政行为不当,一致,承办人";
  const second = "B,乙,行政诉讼,是,2025-01-02,不清楚,2025-06-01,撤销,行政行为不当,一致,承办人";
  const [own = []] = resultsOf(head, second);
  expect(own[3]).toBe("办法不适用");
  expect(resultsOf(head, first, second)[1]?.slice(1)).toEqual(own.slice(1));
});

test("许多案件一起核对，每一个都与单独判定的结果相同", () => {
  const day = fc.constantFrom("2022-11-01", "2022-12-15", "2022-12-16", "2024-12-15", "2024-12-16", "2025-06-01");
  const dates = fc
    .record({
      actDate: fc.oneof(fc.constant("unknown"), day),
      judgmentDate: fc.oneof(fc.constant("unknown"), day),
      decisionDate: fc.oneof(fc.constantFrom("unknown", "none"), day),
      assessedOn: day,
    })
    .filter(datesInOrder);
  // Few answers beside the dates, so that many cases are alike but for them.
  const alike = fc.constant({ caseAnswers: { procedure: "litigation", results: ["revoked"] }, persons: [{}] } as const);
  const cases = fc.array(
    fc
      .tuple(fc.oneof(sessions, alike), dates)
      .map(([{ caseAnswers, persons }, days]): Answers => ({ ...caseAnswers, ...days, persons: persons.slice(0, 1) })),
    { minLength: 2, maxLength: 12 },
  );
  const evaluate = evaluator(TODAY);
  fc.assert(
    fc.property(cases, (facts) => {
      for (const answers of facts) expect(evaluate(answers), JSON.stringify(answers)).toEqual(alone(answers));
    }),
    { numRuns: 60 },
  );
});

test("可能的结论用分号隔开：结论的名称里有顿号、逗号，没有分号，分得开", () => {
  const titles = Object.values(BATCH.outcomes);
  expect(titles.filter((title) => title.includes("；"))).toEqual([]);
  const [row = []] = resultsOf("case,procedure,organ,roles", "1,行政诉讼,是,承办人");
  const possible = (row[4] ?? "").split("；");
  expect(possible.length).toBeGreaterThan(4);
  for (const title of possible) expect(titles).toContain(title.replace(/（有前提）$/, ""));
});

test("办法没有规定是否适用的，逐人结果写明结论有前提，并且说有几个人；适用的和不适用的不写", () => {
  const lines = [
    "case,label,procedure,organ,actDate,judgmentDate,decisionDate,results,final,causes,subjects,roles",
    "1,撤回后终止,行政复议,是,2023-03-01,2023-05-01,2023-06-01,撤诉、调解等方式结案,是,行政行为不当,一致,承办人",
    "2,撤销,行政诉讼,是,2023-03-01,2023-05-01,2023-06-01,撤销,是,行政行为不当,一致,承办人",
    "3,期外,行政诉讼,是,2021-03-01,2021-05-01,2021-06-01,撤销,是,行政行为不当,一致,承办人",
  ];
  const results = resultsOf(...lines);
  const marked = results.map((row) => row.slice(3, 5).some((cell) => cell.includes("（有前提）")));
  expect(marked, JSON.stringify(results)).toEqual([true, false, false]);
  const report = runBatch(new TextEncoder().encode(lines.join("\n")), BATCH, TODAY);
  expect("fault" in report ? report.fault : report.premised).toBe(1);
});
