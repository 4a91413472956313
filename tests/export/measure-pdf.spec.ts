import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { getDocumentProxy } from "unpdf";
import { measurePdf } from "../../src/export/measure-pdf.ts";
import { breakLines } from "../../src/export/pdf/break-lines.ts";
import { loadMeasure } from "../../src/measure/index.ts";
import {
  expectGrid,
  expectLineBreaks,
  expectNotices,
  expectOfficialWords,
  expectPageNumbers,
  expectPaper,
  readPrinted,
} from "../support/printed.ts";

const TODAY = "2026-01-01";
const published = () => readFileSync("dist/data/measure.pdf");

test("做两次，文件逐字节相同，与网站上的也相同，与哪一天做的无关", async () => {
  const once = await measurePdf(loadMeasure(), TODAY);
  const again = await measurePdf(loadMeasure(), "2031-07-09");
  expect(Buffer.compare(once, again)).toBe(0);
  expect(Buffer.compare(once, published())).toBe(0);
});

test("PDF 的版面：A4，版心156×225毫米，每行28字，每页22行", async () => {
  const pages = await readPrinted(published());
  expectPaper(pages);
  expectGrid(pages);
});

test("PDF 的页码单页居右、双页居左，每页版心外写明非官方和效力", async () => {
  const pages = await readPrinted(published());
  expectPageNumbers(pages);
  expectNotices(pages);
});

test("PDF 的版心里只有文件原文，逐字、依次，行首行尾没有不该有的标点", async () => {
  const pages = await readPrinted(published());
  expectOfficialWords(pages);
  expectLineBreaks(pages);
  expect(pages.map(({ text }) => text).join("")).toContain("第十八条行政机关作出的行政行为");
});

test("PDF 有标题、语言、书签，有标记，字体只带用到的字", async () => {
  const bytes = published();
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: "沂源县行政败诉案件过错责任追究暂行办法（源政办字〔2022〕59号）",
    Language: "zh-CN",
    CreationDate: "D:20221216000000Z",
  });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const outline = await pdf.getOutline();
  expect(outline.map(({ title, items }) => [title, items.length])).toEqual([
    ["印发通知", 0],
    ["沂源县行政败诉案件过错责任追究暂行办法", 19],
  ]);
  expect(bytes.length).toBeLessThan(150_000);
});

test("行首禁则：句末的逗号、引号不换到下一行，把前一个字带下去；数字不拆开", () => {
  const broken = (text: string, cells: number) =>
    breakLines(
      [...text].map((char) => ({ char, width: 1 })),
      cells,
    ).map(({ glyphs }) => glyphs.map(({ char }) => char).join(""));
  expect(broken("甲乙丙丁，戊己", 4)).toEqual(["甲乙丙", "丁，戊己"]);
  expect(broken("甲乙丙丁》，戊", 5)).toEqual(["甲乙丙", "丁》，戊"]);
  expect(broken("甲乙丙（丁）", 4)).toEqual(["甲乙丙", "（丁）"]);
  expect(broken("甲乙丙2024年", 5)).toEqual(["甲乙丙", "2024年"]);
});
