import fc from "fast-check";
import { expect, test } from "playwright/test";
import { isFindingRef, REFS, refLabel } from "../../src/law/index.ts";
import { loadMeasure, provisionsOf } from "../../src/measure/index.ts";
import { Endless, SET_SIZE, setFrom } from "../../src/training/drill/deck.ts";
import { claimQuestion, dispositionQuestion, whoQuestion } from "../../src/training/drill/law-questions.ts";
import { type DrillMaterial, type DrillQuestion, isRight } from "../../src/training/drill/question.ts";
import { randomFrom } from "../../src/training/drill/random.ts";
import { clozeQuestion, groundQuestion, itemQuestion, orderQuestion } from "../../src/training/drill/text-questions.ts";
import { loadDrillWords } from "../../src/training/drill/words.ts";

const OUTCOMES = { exempt: "免", lenient: "轻", ordinary: "应", severe: "重", contested: "并" };
const official = loadMeasure().articles.flatMap(provisionsOf);
const textOf = new Map(official.map(({ ref, text }) => [ref, text]));
const material: DrillMaterial = {
  provisions: official.map(({ ref, text }) => ({ ref, label: refLabel(ref), text })),
  headings: Object.fromEntries(loadMeasure().articles.map(({ number, heading }) => [String(number), heading])),
  terms: ["行政机关", "行政相对人", "责任人员", "不可抗力", "国家赔偿", "诫勉谈话", "证据", "问责", "实施主体"],
  outcomes: OUTCOMES,
  roles: { handler: "承办人", reviewer: "审核人", approver: "批准人", litigator: "应诉责任人员", leader: "相关领导" },
  steps: ["程序", "单位", "日期", "结果", "原因", "角色", "免责", "从轻", "从重"],
  words: loadDrillWords(),
};

const eachSeed = (check: (question: DrillQuestion) => void, make: typeof itemQuestion, numRuns = 1500) =>
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (seed) => check(make(randomFrom(seed), material))),
    { numRuns },
  );
const rightOption = ({ options, right }: DrillQuestion) => options[right[0] ?? -1];

test("哪一项：引文只属于正确的那一项，选项各不相同", () => {
  eachSeed(({ quote, options, refs, right }) => {
    expect(new Set(options).size).toBe(4);
    expect(textOf.get(refs[0] ?? "1")).toBe(quote);
    expect(options[right[0] ?? -1]).toBe(refLabel(refs[0] ?? "1"));
    const others = options.filter((_, place) => place !== right[0]);
    for (const ref of REFS) if (others.includes(refLabel(ref))) expect(textOf.get(ref)).not.toBe(quote);
  }, itemQuestion);
});

test("免、轻、重：第十一条是免，第十二条是轻，第十三条是重", () => {
  eachSeed((question) => {
    const titles = new Map([
      ["11", "免"],
      ["12", "轻"],
      ["13", "重"],
    ]);
    expect(rightOption(question)).toBe(titles.get(question.refs[0] ?? ""));
  }, groundQuestion);
});

test("填空：填上正确的词就是原文，填上别的都不是", () => {
  eachSeed(({ quote, options, refs, right }) => {
    const whole = textOf.get(refs[0] ?? "1");
    for (const [place, option] of options.entries())
      expect(quote.replace(material.words.blank, option) === whole).toBe(place === right[0]);
    expect(new Set(options).size).toBe(4);
  }, clozeQuestion);
});

test("次序：正确的答案是判定的先后", () => {
  eachSeed(({ options, right }) => {
    const places = right.map((place) => material.steps.indexOf(options[place] ?? ""));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(right).size).toBe(options.length);
  }, orderQuestion);
});

/** Articles 11 to 13 read once more by hand: severity beside either of the others is for the competent organ to settle. */
function byHand(refs: readonly string[]): string {
  const has = (article: string) => refs.some((ref) => isFindingRef(ref) && ref.startsWith(`${article}.`));
  if (has("13")) return has("11") || has("12") ? "并" : "重";
  if (has("11")) return "免";
  return has("12") ? "轻" : "应";
}

test("结论：与逐条读第十一条至第十三条得到的相同，只有一个选项是对的", () => {
  eachSeed(
    (question) => {
      expect(rightOption(question)).toBe(byHand(question.refs));
      expect(question.options.filter((option) => option === rightOption(question))).toHaveLength(1);
    },
    dispositionQuestion,
    600,
  );
});

test("说法对不对：对的恰好是结论相同的", () => {
  eachSeed(
    (question) => {
      const claimed = question.key.split(":").at(-1) as keyof typeof OUTCOMES;
      expect(rightOption(question) === material.words.true).toBe(OUTCOMES[claimed] === byHand(question.refs));
    },
    claimQuestion,
    600,
  );
});

test("谁负责：第六条两句话、第七条名义主体，与条文相同", () => {
  eachSeed(
    (question) => {
      const [, cause, role, fault] = question.key.split(":");
      const within =
        cause === "nominal"
          ? fault === "yes"
          : (cause === "act") === ["handler", "reviewer", "approver"].includes(role ?? "");
      expect(rightOption(question) === material.words.within).toBe(within);
    },
    whoQuestion,
    600,
  );
});

test("同一个种子，题目和次序都相同；换一个就不同；一套里没有两道问同一件事", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 8 }), (seed) => {
      const set = setFrom(seed, material);
      expect(set).toEqual(setFrom(seed, material));
      expect(set).toHaveLength(SET_SIZE);
      expect(new Set(set.map(({ key }) => key)).size).toBe(SET_SIZE);
      expect(set).not.toEqual(setFrom(`${seed}x`, material));
    }),
    { numRuns: 60 },
  );
});

test("答错的隔三道再来，答对以后隔得更远，再答对就不再专门来", () => {
  const endless = new Endless("一", material, {});
  const first = endless.next();
  endless.answered(first, false);
  const after = (count: number) => {
    const keys = Array.from({ length: count }, () => endless.next());
    for (const question of keys.filter(({ key }) => key !== first.key)) endless.answered(question, true);
    return keys.map(({ key }) => key);
  };
  expect(after(2)).not.toContain(first.key);
  expect(after(1)).toEqual([first.key]);
  endless.answered(first, true);
  expect(endless.streaks[first.key]).toBe(1);
  expect(after(6)).not.toContain(first.key);
  expect(after(1)).toEqual([first.key]);
});

test("答案的次序不对就是错", () => {
  const question = orderQuestion(randomFrom("次序"), material);
  expect(isRight(question, question.right)).toBe(true);
  expect(isRight(question, [...question.right].reverse())).toBe(false);
  expect(isRight(question, question.right.slice(1))).toBe(false);
});
