import { expect, test } from "playwright/test";
import { REFS, refLabel } from "../../src/law/index.ts";
import { parseCitation } from "../../src/search/citation.ts";

for (const [words, ref] of [
  ["11条4项", "11.1.4"],
  ["第十一条第（四）项", "11.1.4"],
  ["第十一条第(四)项", "11.1.4"],
  ["十一条四", "11.1.4"],
  ["art 11(4)", "11.1.4"],
  ["Art. 11", "11"],
  ["１１条４项", "11.1.4"],
  ["第十四條第二款", "14.2"],
  ["五条二", "5.2"],
  ["5(2)", "5.2"],
  ["本办法第三条第二项", "3.1.2"],
  ["《沂源县行政败诉案件过错责任追究暂行办法》第十九条", "19"],
  ["第 十 条", "10"],
] as const) {
  test(`「${words}」是${refLabel(ref)}`, () => {
    expect(parseCitation(words)).toBe(ref);
  });
}

for (const [words, impossible] of [
  ["第十一条第一款", { reason: "undivided", nearest: "11" }],
  ["第十一条第一款第四项", { reason: "undivided", nearest: "11.1.4" }],
  ["第五条第三款", { reason: "fewParagraphs", count: 2, nearest: "5" }],
  ["第十条第二项", { reason: "noItems", nearest: "10" }],
  ["11条9项", { reason: "fewItems", count: 6, nearest: "11" }],
  ["第二十条", { reason: "noArticle", article: 20, count: 19 }],
] as const) {
  test(`「${words}」不存在，说明原因`, () => {
    expect(parseCitation(words)).toMatchObject(impossible);
  });
}

test("每个条、款、项的引用写法都读得回来", () => {
  for (const ref of REFS) {
    expect(parseCitation(refLabel(ref))).toBe(ref);
    expect(parseCitation(ref)).toBe(ref);
  }
});

test("不是引用的词，不当作引用", () => {
  for (const words of ["鉴定", "条", "2022", "59号", "第三方", "一年内两次", ""])
    expect(parseCitation(words)).toBeNull();
});
