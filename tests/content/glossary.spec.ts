import { expect, test } from "playwright/test";
import { firstUses, loadGlossary, loadMeasure, meaningText, termPlaces } from "../../src/measure/index.ts";

const glossary = loadGlossary();
const measure = loadMeasure();
const names = (text: string) => glossary.usesIn(text).map(({ term, form }) => [term.term, form]);

test("长的用语先认：政务处分不算处分，应诉不力不算应诉", () => {
  expect(names("政务处分和处分")).toEqual([
    ["政务处分", "政务处分"],
    ["处分", "处分"],
  ]);
  expect(names("因应诉不力导致行政案件败诉")).toEqual([
    ["应诉不力", "应诉不力"],
    ["行政败诉案件", "行政案件败诉"],
  ]);
});

test("书名号里的字不算用语", () => {
  expect(names("《公职人员政务处分法》和《国家赔偿法》")).toEqual([]);
});

test("同一个用语只取第一次", () => {
  const seen = new Set<string>();
  expect(firstUses(glossary.usesIn("复核、申诉、复核"), seen).map(({ form }) => form)).toEqual(["复核", "申诉"]);
  expect(firstUses(glossary.usesIn("再复核"), seen)).toEqual([]);
});

test("每个术语都有说明，在正文或者注释里用到", () => {
  const places = termPlaces(glossary, measure);
  for (const term of glossary.terms) {
    expect(meaningText(term).length, term.term).toBeGreaterThan(15);
    const { provisions = [], notes = [] } = places.get(term.id) ?? {};
    expect(provisions.length + notes.length, term.term).toBeGreaterThan(0);
  }
});
