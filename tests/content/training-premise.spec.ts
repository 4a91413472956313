import { expect, test } from "playwright/test";
import { determine, EXPIRES, onPremise } from "../../src/law/index.ts";
import type { TrainingCase } from "../../src/training/case.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { groupSteps } from "../../src/training/plan/steps.ts";
import { type CaseNames, premiseOf } from "../../src/training/premise.ts";
import { presentCase } from "../../src/training/present/present-case.ts";
import { deckOf } from "../../src/training/present/slides.ts";
import { loadPresentWords } from "../../src/training/present/words.ts";
import { partingOf } from "../../src/training/vote/tally.ts";
import { loadTrainingWords } from "../../src/training/words.ts";
import { takesMark } from "../../src/wording/name-verdict.ts";
import { WORDS } from "../support/paper.ts";

const cases = loadCases();
const wizard: CaseNames = { ...WORDS, premise: loadTrainingWords().premise };
const named = {
  wizard,
  names: Object.fromEntries(Object.entries(WORDS.outcomes).map(([id, { title }]) => [id, title])),
  words: loadPresentWords(),
  difficulty: {},
};
const MARK = "（有前提）";
const straddling = cases.find(({ slug }) => slug === "one-sided-survey") as TrainingCase;

/** Every text of the slides of a case that states a conclusion. */
function concluded(one: TrainingCase): string[] {
  const made = presentCase(one, 100, named);
  const deck = deckOf(
    { articles: [], cases: [one.slug], vote: false },
    { words: named.words, measure: "", conclusions: [], articles: [], cases: [made] },
  );
  return deck.flatMap((slide) => {
    if (slide.kind === "answer") return [slide.conclusion];
    return slide.kind === "walk" && slide.heading.includes("：") ? [slide.walk.end.shown] : [];
  });
}

test("是否适用还没有定的案例，投影上每一处结论都写明有前提；定了的，一处也不写", () => {
  for (const one of cases) {
    const marked =
      onPremise(determine(one.facts, EXPIRES).applies) && one.persons.every((p) => takesMark(p.disposition));
    for (const text of concluded(one)) expect(text.endsWith(MARK), `${one.slug} ${text}`).toBe(marked);
  }
  expect(concluded(straddling)).toEqual([`应予问责${MARK}`, `应予问责${MARK}`]);
});

test("答案的步骤里，结论也写明有前提", () => {
  const determination = determine(straddling.facts, EXPIRES);
  const premise = premiseOf(determination, wizard);
  const steps = groupSteps(determination.persons[0]?.reasons ?? [], premise, wizard);
  expect(steps.at(-1)?.found).toBe(`应予问责${MARK}`);
});

test("跨期的案例：说出没有规定的是什么、在哪一条，办法不适用和不能确定都留着", () => {
  const premise = premiseOf(determine(straddling.facts, EXPIRES), wizard);
  expect(premise).toMatchObject({
    questions: "「以哪一个日期为准」（第十九条）",
    refs: "第十九条",
    choices: ["undetermined", "not-applicable"],
  });
  expect(premise?.text).toMatch(/^这个案例的结论有前提，不能当作已经成立。办法没有规定：/);
});

test("列入范围没有规定的，留着的是不属于追究范围；事实不清楚的，没有留着的", () => {
  const facts = { ...straddling.facts, decisionDate: "2024-12-01" as const };
  const choicesOf = (change: object) =>
    premiseOf(determine({ ...facts, ...change } as never, EXPIRES), wizard)?.choices;
  expect(choicesOf({})).toBeUndefined();
  expect(choicesOf({ final: "no" })).toEqual(["undetermined", "out-of-scope"]);
  expect(choicesOf({ organ: "vertical" })).toEqual(["undetermined", "not-applicable"]);
  expect(choicesOf({ procedure: "reconsideration", results: ["ended"] })).toEqual(["undetermined", "out-of-scope"]);
  expect(choicesOf({ organ: "unknown" })).toEqual([]);
});

test("办法是否适用没有规定的，判断办法不适用或者不能确定，都不算与答案不同", () => {
  const key = { disposition: "ordinary", possible: ["ordinary"], open: ["undetermined", "not-applicable"] } as const;
  expect(partingOf("ordinary", key)).toBe("same");
  expect(partingOf("not-applicable", key)).toBe("open");
  expect(partingOf("undetermined", key)).toBe("open");
  expect(partingOf("out-of-scope", key)).toBe("scope");
  expect(partingOf("severe", key)).toBe("findings");
});
