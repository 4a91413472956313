import { expect, test } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { checkOwn } from "../../src/training/own/check.ts";
import { readFile, toFile } from "../../src/training/own/file.ts";
import { ASIDE_KEY, OWN_KEY } from "../../src/training/own/keeps.ts";
import { settle, withCase } from "../../src/training/own/own-case.ts";
import { changeOwn, readAgain, readOwn, unreadText } from "../../src/training/own/store.ts";
import { take } from "../../src/training/own/take.ts";
import { NOTHING_UNSAVED } from "../../src/training/own/unsaved.ts";

const [first, second] = loadCases();
if (!(first && second)) throw new Error("没有案例");
const one = settle({ ...first, slug: "own-1a", title: "甲案" });
const other = settle({ ...second, slug: "own-2b", title: "乙案" });

const kept = new Map<string, string>();
test.beforeEach(() => {
  kept.clear();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  };
  Object.defineProperty(globalThis, "localStorage", { value: store, configurable: true });
});

const page = () => readAgain({ unsaved: NOTHING_UNSAVED });
const retitle = (title: string) => changeOwn((cases) => withCase(cases, { ...one, title }), page());
const entries = () => JSON.parse(kept.get(OWN_KEY) ?? "{}").cases;

test("写得太长、年份写错的案例照样存得下、读得出，改别的案例也不丢；核对指出太长的一栏", () => {
  const long = "长".repeat(4001);
  const many = Array.from({ length: 41 }, (_, index) => `第${index}段`);
  const drafts = [
    [{ judgment: many }, "judgment", "lines"],
    [{ judgment: [long] }, "judgment", "wordy"],
    [{ points: many }, "points", "lines"],
    [{ trap: long }, "trap", "wordy"],
    [{ persons: other.persons.map((person) => ({ ...person, why: long })) }, "persons[0].why", "wordy"],
    [{ facts: { ...other.facts, actDate: "20240-01-01" } }, "facts.actDate", "facts"],
  ] as const;
  for (const [change, field, code] of drafts) {
    const draft = settle({ ...other, ...change });
    changeOwn(() => [one, draft], page());
    expect(readOwn(), field).toEqual({ cases: [one, draft], damaged: false });
    retitle("改过的");
    expect(readOwn().cases[1], field).toEqual(draft);
    expect(checkOwn(draft), field).toContainEqual(expect.objectContaining({ field, code }));
    // What was saved as a file comes back as the draft it was.
    const read = readFile(toFile([draft]));
    const { report, cases } = take([], "cases" in read ? read.cases : [], []);
    expect([report[0]?.state, cases], field).toEqual(["draft", [draft]]);
  }
});

test("读不出的案例原样留在原处，改别的案例、再读，都不丢，提醒也不消失", () => {
  const strange = { slug: "own-3c", title: "别的版本写的", story: 7, added: { later: true } };
  kept.set(OWN_KEY, toFile([one, other], [strange, null]));
  const changed = retitle("改过的");
  expect(changed.damaged).toBe(true);
  expect(changed.cases.map(({ title }) => title)).toEqual(["改过的", "乙案"]);
  expect(entries().slice(2)).toEqual([strange, null]);
  retitle("又改过的");
  expect(entries().slice(2)).toEqual([strange, null]);
  expect(readOwn().damaged).toBe(true);
  expect(JSON.parse(unreadText()).cases).toEqual([strange, null]);
  expect(kept.has(ASIDE_KEY)).toBe(false);
});

test("整个读不出的，改动以前另行保留；再坏一次，前一次的还在，都交得出来", () => {
  kept.set(OWN_KEY, "{第一次坏的");
  expect(unreadText()).toBe("{第一次坏的");
  expect(retitle("新写的").damaged).toBe(true);
  expect(readOwn().damaged).toBe(true);
  kept.set(OWN_KEY, "{第二次坏的");
  retitle("再写的");
  retitle("再改的");
  expect(unreadText().split("\n")).toEqual(["{第一次坏的", "{第二次坏的"]);
  expect(readOwn()).toMatchObject({ cases: [{ title: "再改的" }], damaged: true });
});

test("放不下时，另行保留的不重复，读不出的不被覆盖", () => {
  kept.set(OWN_KEY, "{坏的");
  const put = localStorage.setItem;
  localStorage.setItem = (name: string, text: string) => {
    if (name === OWN_KEY) throw new DOMException("QuotaExceededError");
    put(name, text);
  };
  expect(retitle("存不下的").damaged).toBe(true);
  retitle("存不下的");
  expect([kept.get(OWN_KEY), kept.get(ASIDE_KEY)]).toEqual(["{坏的", "{坏的"]);
});

test("存了多少都读得出；装入时多到一个文件装不下的，不装并写明，已有的不动", () => {
  const many = Array.from({ length: 301 }, (_, index) => ({ ...one, slug: `own-${index}x`, title: `第${index}个` }));
  kept.set(OWN_KEY, toFile(many));
  expect(readOwn()).toEqual({ cases: many, damaged: false });
  const more = [other, { ...other, title: "丙案", slug: "own-3c" }].map((each) => ({
    title: each.title,
    one: each,
    faults: [],
  }));
  const states = (there: typeof many) => take(there, more, []).report.map(({ state }) => state);
  expect(states(many.slice(0, 299))).toEqual(["taken", "full"]);
  expect(states(many)).toEqual(["full", "full"]);
  const read = readFile(toFile(take(many.slice(0, 299), more, []).cases));
  expect("cases" in read && read.cases).toHaveLength(300);
  const huge = { ...one, title: "很长", trap: "长".repeat(3_999_000 - toFile([one]).length) };
  const { report, cases } = take([huge], more, []);
  expect(report.map(({ state }) => state)).toEqual(["full", "full"]);
  expect(cases).toEqual([huge]);
});

test("改了名装入的，同一个文件再装一次不重复；标题相同、内容不同的照样装入", () => {
  const file = [{ title: one.title, one: { ...one, trap: "别的" }, faults: [] }];
  const { cases } = take([one], file, []);
  expect(cases.map(({ title }) => title)).toEqual(["甲案", "甲案（2）"]);
  const again = take(cases, file, []);
  expect([again.report[0]?.state, again.cases]).toEqual(["same", cases]);
  const changed = take(cases, [{ title: one.title, one: { ...one, trap: "又是别的" }, faults: [] }], []);
  expect(changed.cases.map(({ title }) => title)).toEqual(["甲案", "甲案（2）", "甲案（3）"]);
  const long = { ...one, title: "案".repeat(30) };
  const longFile = [{ title: long.title, one: { ...long, trap: "别的" }, faults: [] }];
  const taken = take([long], longFile, []).cases;
  expect(take(taken, longFile, []).cases).toEqual(taken);
  // A file that holds a case and its copy gives both.
  const both = [{ ...one, title: "甲案（2）" }, one].map((each) => ({ title: each.title, one: each, faults: [] }));
  expect(take([], both, []).cases).toHaveLength(2);
});
