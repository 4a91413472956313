import fc from "fast-check";
import { expect, test } from "playwright/test";
import { DISPOSITIONS } from "../../src/law/index.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { checkOwn } from "../../src/training/own/check.ts";
import { toFile } from "../../src/training/own/file.ts";
import { freeTitle, settle } from "../../src/training/own/own-case.ts";
import { readShape } from "../../src/training/own/shape.ts";
import { take } from "../../src/training/own/take.ts";

const cases = loadCases();

test("答案改错一个人的结论，核对指出这个人和两边的结论", () => {
  for (const one of cases) {
    const [person] = one.persons;
    if (!person) continue;
    const wrong = DISPOSITIONS.find((id) => id !== person.disposition && id !== "not-applicable") ?? "severe";
    const changed = settle({ ...one, persons: [{ ...person, disposition: wrong }, ...one.persons.slice(1)] });
    expect(checkOwn(changed), one.slug).toContainEqual({
      field: "persons[0].disposition",
      code: "disposition",
      expected: [wrong],
      found: [person.disposition],
    });
  }
});

test("同名的另起名字，不超过标题的长度；核对的是装进去的那一份", () => {
  const [one] = cases;
  if (!one) throw new Error("没有案例");
  const title = "案".repeat(30);
  const named = { ...one, slug: "own-a", title };
  const read = ["甲", "乙"].map((trap) => ({ title, one: { ...named, trap }, faults: [] }));
  const { cases: together, report } = take([], read, []);
  expect(together.map((stored) => stored.title)).toEqual([title, `${"案".repeat(27)}（2）`]);
  expect(report.map(({ state }) => state)).toEqual(["taken", "taken"]);
  for (const stored of together) expect(checkOwn(stored)).toEqual([]);
  const titles = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter(({ length }) => length <= 30);
  fc.assert(
    fc.property(titles, fc.integer({ min: 1, max: 12 }), (wanted, times) => {
      const taken: string[] = [];
      for (let time = 0; time <= times; time += 1) taken.push(freeTitle(wanted, taken));
      expect(new Set(taken).size).toBe(taken.length);
      for (const free of taken) {
        expect(free.length).toBeLessThanOrEqual(30);
        expect(free.isWellFormed()).toBe(wanted.isWellFormed());
      }
    }),
  );
});

test("标题本来就太长的，装进去也说太长，不说已经装好", () => {
  const [one] = cases;
  if (!one) throw new Error("没有案例");
  const title = "案".repeat(31);
  const { report } = take([], [{ title, one: { ...one, title }, faults: [] }], []);
  expect(report[0]).toMatchObject({ state: "draft", faults: [{ field: "title", code: "long" }] });
});

test("空白的要点和讨论题读进来就去掉，全是空白的算没有写；称呼只差空格的，是同一个称呼", () => {
  const [two] = cases.filter(({ persons }) => persons.length === 2);
  if (!two) throw new Error("没有两个人的案例");
  const value = JSON.parse(toFile([two])).cases[0];
  const read = readShape({ ...value, points: ["", " 要点 ", "　"], discuss: [""] });
  if (!("one" in read)) throw new Error("没有读出来");
  expect(read.one.points).toEqual(["要点"]);
  expect(checkOwn(read.one)).toEqual([{ field: "discuss", code: "empty" }]);
  expect(checkOwn({ ...two, points: ["", " "] })).toEqual([{ field: "points", code: "empty" }]);
  const [first, second] = two.persons;
  if (!(first && second)) throw new Error("没有两个人");
  const alike = settle({
    ...two,
    persons: [
      { ...first, label: "甲" },
      { ...second, label: "甲 " },
    ],
  });
  expect(checkOwn(alike)).toEqual([{ field: "persons[1].label", code: "repeated" }]);
});
