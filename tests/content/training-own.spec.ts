import fc from "fast-check";
import { expect, test } from "playwright/test";
import {
  type Answers,
  CAUSES,
  DISPOSITIONS,
  FINDINGS,
  NAMED_RESULTS,
  PROCEDURES,
  REFS,
  ROLES,
  sortRefs,
} from "../../src/law/index.ts";
import type { TrainingCase } from "../../src/training/case.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { checkOwn } from "../../src/training/own/check.ts";
import { readFile, toFile } from "../../src/training/own/file.ts";
import { isOwnName } from "../../src/training/own/keeps.ts";
import { blankCase, freeSlug, settle, tidyLines, withoutPerson, withPerson } from "../../src/training/own/own-case.ts";
import { readShape } from "../../src/training/own/shape.ts";
import { take } from "../../src/training/own/take.ts";
import { loadTrainingWords } from "../../src/training/words.ts";

const cases = loadCases();
const some = <T>(of: readonly T[], least = 0, most = of.length) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength: least, maxLength: most });
const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 4 }).map(tidyLines);
const ternary = fc.constantFrom("yes", "no", "unknown");

const person = fc.record({
  label: fc.string({ unit: "grapheme", maxLength: 12 }),
  disposition: fc.constantFrom(...DISPOSITIONS, "undetermined" as const),
  possible: some(DISPOSITIONS),
  basis: some(REFS, 0, 6).map(sortRefs),
  why: fc.string({ unit: "grapheme", maxLength: 80 }),
});
const personFacts = fc.record(
  {
    label: fc.string({ maxLength: 8 }),
    roles: some(ROLES, 1),
    findings: fc.dictionary(fc.constantFrom(...FINDINGS), ternary),
    crime: ternary,
  },
  { requiredKeys: ["label"] },
);
/** A case as the form can make it, right or not. */
const ownCase: fc.Arbitrary<TrainingCase> = fc
  .record({
    slug: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    title: fc.string({ unit: "grapheme", maxLength: 30 }),
    difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
    topics: some(loadTrainingWords().topics, 0, 3),
    story: lines,
    judgment: lines,
    facts: fc.record(
      {
        procedure: fc.constantFrom(...PROCEDURES, "unknown"),
        results: some(NAMED_RESULTS, 1),
        causes: some(CAUSES),
        actDate: fc.constantFrom("2023-02-01", "unknown"),
        judgmentDate: fc.constantFrom("2022-01-01", "2023-09-12", "unknown"),
        decisionDate: fc.constantFrom("none", "2024-01-02"),
      },
      { requiredKeys: [] },
    ),
    people: fc.array(fc.tuple(person, personFacts), { minLength: 1, maxLength: 6 }),
    points: lines,
    discuss: lines,
    trap: fc.string({ unit: "grapheme" }),
  })
  .map(({ people, facts, ...rest }) =>
    settle({
      ...rest,
      teaches: [],
      end: null,
      persons: people.map(([one]) => one),
      facts: { ...facts, persons: people.map(([, one]) => one) } as Answers,
    } as TrainingCase),
  );

const readBack = (text: string) => {
  const read = readFile(text);
  return "cases" in read ? read.cases : [];
};

test("存成文件再读出，案例一字不差，写没写完都一样", () => {
  fc.assert(
    fc.property(fc.array(ownCase, { minLength: 1, maxLength: 5 }), (own) => {
      const read = readBack(toFile(own));
      expect(read.flatMap(({ faults }) => faults)).toEqual([]);
      expect(read.map(({ one }) => one)).toEqual(own);
    }),
    { seed: 20240101, numRuns: 200 },
  );
});

test("本站的案例都能存成文件、读出，并通过核对", () => {
  const read = readBack(toFile(cases));
  expect(read).toHaveLength(cases.length);
  for (const { one, title } of read) expect(one && checkOwn(one), title).toEqual([]);
});

test("任意文字、任意 JSON、截断的文件都不会出错，只会说明原因", () => {
  const whole = toFile(cases.slice(0, 2));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readFile(text)).toHaveProperty("fault");
    }),
    { seed: 7 },
  );
  for (let end = 60; end < whole.trimEnd().length; end += 41)
    expect(readFile(whole.slice(0, end))).toEqual({ fault: "damaged" });
  expect(readFile("")).toEqual({ fault: "empty" });
  expect(readFile("{}")).toEqual({ fault: "foreign" });
  expect(readFile(whole.replace('"version": 1', '"version": 2'))).toEqual({ fault: "version" });
  expect(readFile('{"format":"yiyuan-training-cases","version":1,"cases":[]}')).toEqual({ fault: "noCases" });
});

test("任意一处被改成别的东西，要么照读，要么指出是哪一栏", () => {
  const [first] = cases;
  const value = JSON.parse(toFile(first ? [first] : [])).cases[0];
  const keys = Object.keys(value).filter((key) => key !== "teaches");
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, other) => {
      const read = readShape({ ...value, [key]: other });
      if ("faults" in read) for (const { field } of read.faults) expect(field.startsWith(key)).toBe(true);
    }),
    { seed: 11, numRuns: 500 },
  );
  const faulty = { ...value, persons: [{ ...value.persons[0], basis: ["11.1.9"] }] };
  expect(readShape(faulty)).toEqual({ faults: [{ field: "persons[0].basis[0]", code: "ref" }] });
  const facts = { ...value.facts, procedure: "诉讼" };
  expect(readShape({ ...value, facts })).toMatchObject({ faults: [{ field: "facts.procedure", code: "facts" }] });
});

test("装入只增不减：原有的不动，同名的另起名字，一样的不重复，坏的不装", () => {
  fc.assert(
    fc.property(fc.array(ownCase, { maxLength: 4 }), fc.array(ownCase, { maxLength: 4 }), (there, more) => {
      const read = [...there, ...more].map((one) => ({ title: one.title, one, faults: [] }));
      const { cases: together, report } = take(there, read, ["reserved"]);
      expect(together.slice(0, there.length)).toEqual(there);
      expect(report).toHaveLength(read.length);
      const added = together.slice(there.length).map(({ slug }) => slug);
      expect(new Set(added).size).toBe(added.length);
      for (const slug of added) expect(there.map((one) => one.slug)).not.toContain(slug);
      for (const { state } of report.slice(0, there.length)) expect(state).toBe("same");
    }),
    { seed: 3 },
  );
  const [one] = cases;
  if (!one) throw new Error("没有案例");
  const changed = { ...one, trap: "别的" };
  const { cases: together, report } = take([one], [{ title: one.title, one: changed, faults: [] }], [one.slug]);
  expect(together[1]).toMatchObject({ slug: `own-${one.slug}`, title: `${one.title}（2）` });
  expect(report[0]).toMatchObject({ state: "taken", renamed: `${one.title}（2）` });
});

test("空白案例列出每一处没有写的；加人、去人，答案和事实的人数一致", () => {
  const blank = blankCase("own-1");
  const fields = checkOwn(blank).map(({ field }) => field);
  expect(fields).toEqual(
    expect.arrayContaining(["title", "topics", "story", "persons[0].label", "persons[0].why", "facts.decisionDate"]),
  );
  const two = withPerson(blank);
  expect([two.persons.length, two.facts.persons?.length]).toEqual([2, 2]);
  expect(withoutPerson(two, 0).facts.persons).toHaveLength(1);
  expect(freeSlug("a", ["a", "a-2"])).toBe("a-3");
});

test("自己的案例和本站的案例从代号就分得开；代号太长的，另起的名字照样读得出", () => {
  expect(cases.map(({ slug }) => slug).filter(isOwnName)).toEqual([]);
  const [one] = cases;
  if (!one) throw new Error("没有案例");
  const long = { ...one, slug: "a".repeat(80) };
  const named = { title: one.title, faults: [] };
  const read = [
    { ...named, one: long },
    { ...named, one: { ...long, trap: "别的" } },
  ];
  const { cases: together } = take([], read, []);
  expect(together).toHaveLength(2);
  expect(together.every(({ slug }) => isOwnName(slug))).toBe(true);
  expect(readBack(toFile(together)).flatMap(({ faults }) => faults)).toEqual([]);
});
