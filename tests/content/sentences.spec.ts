import { expect, test } from "playwright/test";
import { loadMeasure, provisionsOf } from "../../src/measure/index.ts";
import { cutSentences } from "../../src/reading/comfort/sentences.ts";

const provisions = loadMeasure().articles.flatMap((article) => provisionsOf(article));

test("朗读的句子接起来就是原文，一字不差", () => {
  for (const { ref, text } of provisions) expect(cutSentences(text).join(""), ref).toBe(text);
});

test("句号、分号、冒号处断句，后引号跟着前一句", () => {
  expect(cutSentences("有下列情形之一的：（一）甲；乙。”丙")).toEqual([
    "有下列情形之一的：",
    "（一）甲；",
    "乙。”",
    "丙",
  ]);
});

test("每一句都短，浏览器不会读到一半停下", () => {
  for (const { ref, text } of provisions)
    for (const sentence of cutSentences(text)) expect(sentence.length, `${ref}：${sentence}`).toBeLessThanOrEqual(60);
});
