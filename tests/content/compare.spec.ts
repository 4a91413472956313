import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { align } from "../../src/compare/align.ts";
import { compare } from "../../src/compare/compare.ts";
import { squeeze } from "../../src/compare/normalise.ts";
import { officialLines } from "../../src/compare/official.ts";
import { sha256Hex } from "../../src/compare/sha256.ts";
import { measureData } from "../../src/downloads/measure-json.ts";
import { articleNumbered, loadMeasure } from "../../src/measure/index.ts";

const measure = loadMeasure();
const lines = officialLines(measureData());
const official = squeeze(measure.text);
const article = (number: number) => articleNumbered(measure, number).text;
const places = (copy: string) => [...new Set(compare(lines, copy).lines.map(({ line }) => line.part))];
const told = (copy: string) =>
  compare(lines, copy).differences.map(({ official, copy, nature, where }) => [
    where.line.place,
    where.character,
    official,
    copy,
    nature,
  ]);

/** Which character of a line words begin at, as a reader counts. */
function nth(number: number, words: string): number {
  const line =
    article(number)
      .split("\n")
      .find((one) => one.includes(words)) ?? "";
  return squeeze(line.slice(0, line.indexOf(words))).chars.length + 1;
}

/** The official words with the differences carried out: what the copy must say. */
function carriedOut(copy: string): string {
  return compare(lines, copy)
    .lines.flatMap(({ pieces }) => pieces.map((piece) => ("same" in piece ? piece.same : piece.copy)))
    .join("");
}

const position = fc.integer({ min: 0, max: official.chars.length - 1 });
const character = fc.constantFrom(
  "的",
  "丙",
  "，",
  "（",
  "甲",
  "1",
  "龘",
  "𠮷",
  ...new Set(official.chars.slice(0, 400)),
);
const edited = (chars: readonly string[], at: number, remove: number, ...insert: string[]) =>
  chars.toSpliced(at, remove, ...insert).join("");

test("核对所用的原文，就是数据文件里的全文", () => {
  expect(lines.map(({ text }) => text).join("\n")).toBe(measure.text);
});

test("浏览器里算的 SHA-256，与标准算法一致", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
  );
});

test("全文照录：一字不差，空白也相同", () => {
  expect(compare(lines, measure.text)).toMatchObject({ differences: [], blanks: [], officialText: measure.text });
});

test("任何一个字被换掉，都在原处查出", () => {
  fc.assert(
    fc.property(position, character, (at, char) => {
      fc.pre(official.chars[at] !== char);
      const { differences, officialText } = compare(lines, edited(official.chars, at, 1, char));
      expect(officialText).toBe(measure.text);
      expect(differences).toHaveLength(1);
      const [{ official: has, copy: had, where } = { official: "", copy: "", where: undefined }] = differences;
      expect([has, had]).toEqual([official.chars[at], char]);
      const before = lines
        .slice(0, where ? lines.indexOf(where.line) : 0)
        .map(({ text }) => squeeze(text).chars.length);
      expect(before.reduce((sum, length) => sum + length, 0) + (where?.character ?? 0) - 1).toBe(at);
    }),
    { numRuns: 40 },
  );
});

test("任何一个字被删去或者添上，都查得出，只报这一处", () => {
  fc.assert(
    fc.property(position, character, (at, char) => {
      const shorter = compare(lines, edited(official.chars, at, 1)).differences;
      expect(shorter.map(({ official, copy }) => [official, copy])).toEqual([[official.chars[at], ""]]);
      const longer = compare(lines, edited(official.chars, at, 0, char)).differences;
      expect(longer.map(({ official, copy }) => [official, copy])).toEqual([["", char]]);
    }),
    { numRuns: 25 },
  );
});

test("改动再多，照报出的差别改原文，得到的就是副本", () => {
  const edits = fc.array(fc.tuple(position, fc.integer({ min: 0, max: 9 }), fc.array(character, { maxLength: 9 })), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(edits, (all) => {
      const copy = all.reduce(
        (chars, [at, remove, insert]) => chars.toSpliced(at, remove, ...insert),
        [...official.chars],
      );
      expect(carriedOut(copy.join(""))).toBe(copy.join(""));
    }),
    { numRuns: 40 },
  );
});

test("两段毫不相干的文字也对得起来：差别连起来就是两段", () => {
  const text = fc.array(fc.constantFrom(..."甲乙丙丁"), { maxLength: 60 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      let [at, made] = [0, ""];
      for (const { from, to, copyFrom, copyTo } of align(a, b)) {
        made += a.slice(at, from).join("") + b.slice(copyFrom, copyTo).join("");
        at = to;
      }
      expect(made + a.slice(at).join("")).toBe(b.join(""));
    }),
  );
});

test("换行不同的副本，文字一字不差，空白另列", () => {
  const breaks = fc.constantFrom("", "\n", "\r\n", "\n\n\u3000\u3000", "\u00a0", "\t");
  fc.assert(
    fc.property(fc.array(breaks, { minLength: 50, maxLength: 50 }), (gaps) => {
      const copy = official.chars.map((char, index) => char + (index % 41 === 0 ? gaps[index % 50] : "")).join("");
      const { differences, blanks } = compare(lines, copy);
      expect(differences).toEqual([]);
      expect(blanks.length).toBeGreaterThan(0);
    }),
    { numRuns: 20 },
  );
});

test("空白的差别按样式归类，数目准确：全角空格、BOM、不间断空格、Windows 换行", () => {
  const copy = `\ufeff${article(11).replace("  ", "\u3000").replaceAll("\n", "\r\n").replace("不予问责：", "不予\u00a0问责：")}\n`;
  const { differences, blanks } = compare(lines, copy);
  expect(differences).toEqual([]);
  expect(blanks.map(({ official, copy, count }) => [official, copy, count])).toEqual([
    ["\n", "\r\n", 6],
    ["", "\ufeff", 1],
    ["  ", "\u3000", 1],
    ["", "\u00a0", 1],
    ["", "\n", 1],
  ]);
});

test("只有一条时，只对这一条：第一条至第十九条逐条", () => {
  for (const { number, text } of measure.articles) {
    expect(places(text), text).toEqual([number]);
    expect(compare(lines, text), text).toMatchObject({ differences: [], officialText: text });
  }
});

test("第十一条至第十三条开头的话相近，只有一条、而且有改动时，不会认错", () => {
  expect(told(article(12).replace("从轻、减轻或不予问责", "从轻或者减轻问责"))).toHaveLength(2);
  expect(places(article(12).replace("从轻、减轻或不予问责", "从轻或者减轻问责"))).toEqual([12]);
  expect(places(article(13).replace("从重", "从轻"))).toEqual([13]);
});

test("只有一项时，只对这一项", () => {
  const item = article(11).split("\n")[4] ?? "";
  const { lines: found, differences } = compare(lines, item);
  expect(found.map(({ line }) => line.place)).toEqual(["11.1.4"]);
  expect(differences).toEqual([]);
});

test("没有通知的副本，从办法标题起对，不报缺通知", () => {
  const copy = measure.text.slice(measure.text.indexOf("\n沂源县行政败诉案件过错责任追究暂行办法\n") + 1);
  expect(places(copy)).toEqual(["title", ...measure.articles.map(({ number }) => number)]);
  expect(told(copy)).toEqual([]);
  expect(places(`沂源县行政败诉案件过错责任追究暂行办法\n来源：某网站\n${copy}`)[0]).toBe("title");
});

test("摘抄的几条不相连时，只对这几条；中间漏掉一条时，报缺", () => {
  expect(places(`${article(3)}\n${article(11)}`)).toEqual([3, 11]);
  expect(told(`${article(3)}\n${article(11)}`)).toEqual([]);
  const without = told(measure.text.replace(`${article(8)}\n`, ""));
  expect(without).toHaveLength(1);
  expect(without[0]?.slice(0, 4)).toEqual(["8", 1, squeeze(article(8)).chars.join(""), ""]);
});

test("漏掉一项时报缺，并指明是哪一项", () => {
  const copy = article(11).split("\n").toSpliced(3, 1).join("\n");
  expect(places(copy)).toEqual([11]);
  expect(told(copy).map(([place, character]) => [place, character])).toEqual([["11.1.3", 1]]);
  const fifth = article(11).split("\n").toSpliced(5, 1).join("\n");
  expect(told(fifth).map(([place, character]) => [place, character])).toEqual([["11.1.5", 1]]);
});

test("与办法无关的文字，不硬对", () => {
  expect(compare(lines, "今天天气很好，我们去公园散步。").lines).toEqual([]);
  expect(compare(lines, "字").lines).toEqual([]);
});

test("差别写明性质和位置：文字、标点、全角半角、形近、看不见的字符", () => {
  expect(told(article(2).replace("(以下统称", "（以下统称"))).toEqual([["2", nth(2, "(以下"), "(", "（", "width"]]);
  expect(told(article(10).replace("批评教育、", "批评教育，"))).toEqual([
    ["10", nth(10, "、通报批评"), "、", "，", "punctuation"],
  ]);
  expect(told(article(7).replace("责任人员", "责任⼈员"))).toEqual([
    ["7", nth(7, "责任人员") + 2, "人", "⼈", "lookalike"],
  ]);
  expect(told(article(15).replace("国家赔偿", "国⼈家赔偿"))[0]?.[4]).toBe("lookalike");
  expect(told(article(15).replace("责令责任人", "责任责任人"))).toEqual([
    ["15", nth(15, "责令责任人") + 1, "令", "任", "words"],
  ]);
  expect(told(article(15).replace("赔偿后", "赔偿\u202e后"))).toEqual([
    ["15", nth(15, "后，") - 1, "", "\u202e", "invisible"],
  ]);
});

test("应当改成可以、或改成和：按条款项和第几个字报出", () => {
  const copy = article(12).replace("应当从轻、减轻", "可以从轻、减轻").replace("避免损失或者", "避免损失和");
  expect(told(copy)).toEqual([
    ["12", nth(12, "应当从轻"), "应当", "可以", "words"],
    ["12.1.2", nth(12, "或者挽回"), "或者", "和", "words"],
  ]);
});

test("前后夹带大量别的文字，仍然很快，办法本身一字不差", () => {
  const noise = Array.from({ length: 8_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)));
  const started = performance.now();
  const { differences } = compare(lines, `${noise.join("")}\n${measure.text}\n${noise.toReversed().join("")}`);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(differences.map(({ official }) => official)).toEqual(["", ""]);
});
