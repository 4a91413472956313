import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import {
  articleOf,
  chineseNumber,
  FINDINGS,
  FINDINGS_OF,
  isRef,
  REFS,
  type Ref,
  refAnchor,
  refLabel,
  refPath,
  sortRefs,
} from "../../src/law/index.ts";

/** The articles of the official text, each with its lines. */
const ARTICLES = readFileSync(new URL("../fixtures/measure.txt", import.meta.url), "utf8")
  .split(/^(?=第[一二三四五六七八九十]+条)/m)
  .slice(1)
  .map((article) => article.split("\n").filter((line) => line.trim() !== ""));

test("条款项与正文的分段完全一致", () => {
  const refs = ARTICLES.flatMap((lines, index) => {
    const items = lines.filter((line) => line.startsWith("（")).map((_, item) => `${index + 1}.1.${item + 1}`);
    const paragraphs = lines
      .filter((line) => !line.startsWith("（"))
      .map((_, paragraph) => `${index + 1}.${paragraph + 1}`);
    return [`${index + 1}`, ...(paragraphs.length > 1 ? paragraphs : []), ...items];
  });
  expect(REFS).toEqual(refs);
});

test("条款项的称法：不加括号，一款的条不称款", () => {
  const labels = {
    "3.1.1": "第三条第一项",
    "5.2": "第五条第二款",
    "11.1.4": "第十一条第四项",
    "14.1": "第十四条第一款",
    "17.2": "第十七条第二款",
    10: "第十条",
    19: "第十九条",
  };
  for (const [ref, label] of Object.entries(labels)) expect(refLabel(ref as Ref)).toBe(label);
  for (const ref of REFS) expect(refLabel(ref)).not.toMatch(/[（）()\d]/);
  expect(new Set(REFS.map(refLabel)).size).toBe(REFS.length);
});

test("条款项的网址和锚点：各不相同，只有该有的字符", () => {
  expect([refPath("11"), refPath("11.1.3"), refPath("5.2")]).toEqual(["/text/11/", "/text/11/3/", "/text/5/p2/"]);
  expect([refAnchor("11"), refAnchor("11.1.3"), refAnchor("5.2")]).toEqual(["art-11", "art-11-1-3", "art-5-2"]);
  expect(new Set(REFS.map(refPath)).size).toBe(REFS.length);
  expect(new Set(REFS.map(refAnchor)).size).toBe(REFS.length);
  for (const ref of REFS) expect(refPath(ref)).toMatch(/^\/text\/\d+\/(p?\d+\/)?$/);
});

for (const none of [
  "3.1",
  "10.1",
  "11.1",
  "12.1",
  "13.1",
  "0",
  "20",
  "1.1",
  "5.3",
  "5.1.1",
  "3.1.3",
  "11.1.7",
  "12.1.4",
  "13.1.6",
  "",
  "11.",
  "011",
  "11.2.1",
  "第十条",
]) {
  test(`不是条款项：「${none}」`, () => {
    expect(isRef(none)).toBe(false);
  });
}

test("十四项情节依正文的次序", () => {
  expect(Object.values(FINDINGS_OF).map((refs) => refs.length)).toEqual([6, 3, 5]);
  expect(FINDINGS).toEqual(REFS.filter((ref) => /^1[123]\.1\.\d$/.test(ref)));
});

test("条款项排序依正文，不依字面，重复的只留一个", () => {
  expect(sortRefs(["11.1.2", "9", "10", "5.2", "11", "9", "5.1", "3.1.1", "5"])).toEqual([
    "3.1.1",
    "5",
    "5.1",
    "5.2",
    "9",
    "10",
    "11",
    "11.1.2",
  ]);
  expect(REFS.map(articleOf)).toEqual(REFS.map((ref) => Number.parseInt(ref, 10)));
});

test("数目的中文写法", () => {
  const numbers: [number, string][] = [
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [49, "四十九"],
    [100, "一百"],
    [105, "一百零五"],
    [110, "一百一十"],
    [111, "一百一十一"],
  ];
  expect(numbers.map(([value]) => chineseNumber(value))).toEqual(numbers.map(([, words]) => words));
});
