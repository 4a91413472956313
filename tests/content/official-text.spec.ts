import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { EFFECTIVE, EXPIRES, REFS } from "../../src/law/index.ts";
import { fullText, loadMeasure, provisionsOf } from "../../src/measure/index.ts";

const squeeze = (text: string) => text.replace(/\s+/g, "");
const fixture = readFileSync("tests/fixtures/measure.txt", "utf8");
const measure = loadMeasure();

test("通知与十九条的文字，与印发的文本逐字一致", () => {
  expect(squeeze(measure.text)).toBe(squeeze(fixture));
});

test("每一条、款、项各占一行，条号后有两个空格", () => {
  const lines = fixture.split("\n").map((line) => line.trim());
  for (const article of measure.articles) {
    for (const provision of provisionsOf(article)) expect(lines).toContain(fullText(provision));
  }
});

test("原有写法照录：第二条的半角括号，第十八条的「本细则」", () => {
  expect(measure.articles[1]?.text).toContain("(以下统称行政机关)");
  expect(measure.articles[17]?.text).toContain("参照本细则执行");
});

test("文本的条款项与可以引用的条款项完全相同", () => {
  const inText = measure.articles.flatMap((article) => [article.ref, ...provisionsOf(article).map(({ ref }) => ref)]);
  expect([...new Set(inText)].sort()).toEqual([...REFS].sort());
});

test("第十九条：自测所用的施行日和届满日，与条文写的一致", () => {
  expect(measure.validity).toEqual({ effective: EFFECTIVE, expires: EXPIRES });
});
