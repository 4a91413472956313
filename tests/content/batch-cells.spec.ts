import fc from "fast-check";
import { expect, test } from "playwright/test";
import { writeCsv } from "../../src/wizard/batch/csv.ts";
import { loadBatchData } from "../../src/wizard/batch/load-words.ts";
import { type Reading, readBatch } from "../../src/wizard/batch/read.ts";

const BATCH = loadBatchData();

function read(text: string): Reading {
  const reading = readBatch(new TextEncoder().encode(text), BATCH);
  if ("fault" in reading) throw new Error(reading.fault);
  return reading;
}

const faultsOf = (text: string) => read(text).faults.map(({ at, column, message }) => `${at} ${column} ${message}`);
const actDateOf = (cell: string) => read(`case,actDate\n1,${cell}`).rows[0]?.answers.actDate;

test("案件编号全角、半角不同，前后有空格，仍是同一案件；结果里都照第一次写的", () => {
  for (const [first, second] of [
    ["（2023）鲁1号", "(2023)鲁1号"],
    ["例１", "例1"],
    ["例1", "　例1 "],
  ] as const) {
    const { rows, faults } = read(`case,label,procedure,roles\n${first},甲,行政诉讼,承办人\n${second},乙,,审核人\n`);
    expect(faults, first).toEqual([]);
    expect(
      rows.map(({ caseNumber, id, answers }) => [caseNumber, id, answers.procedure]),
      first,
    ).toEqual([
      [0, first, "litigation"],
      [0, first, "litigation"],
    ]);
  }
  const apart = read("case,procedure\n例1,行政诉讼\n例 1,行政复议\n例11,其他程序\n");
  expect(apart.rows.map(({ caseNumber }) => caseNumber)).toEqual([0, 1, 2]);
  expect(faultsOf("case,procedure\n例１,行政诉讼\n例1,行政复议\n")).toEqual([
    "2 程序 同一案件第3行的这一列有误，这一行没有核对",
    "3 程序 与同一案件第2行填的不一致",
  ]);
});

test("任何编号，全角的和半角的写法都是同一案件", () => {
  const number = fc.string({ unit: fc.constantFrom(..."()0129Az-号鲁"), minLength: 1 });
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
  fc.assert(
    fc.property(number, (one) => {
      const { rows } = read(
        writeCsv([
          ["case", "procedure"],
          [one, "其他程序"],
          [wide(one), ""],
        ]),
      );
      expect(rows.map(({ caseNumber, answers }) => [caseNumber, answers.procedure])).toEqual([
        [0, "other"],
        [0, "other"],
      ]);
    }),
  );
});

test("日期带着零点的时间，如 Excel 和数据库写的，按那一天读；带别的时间的不读", () => {
  for (const cell of [
    ...["2023-02-01 00:00:00", "2023/2/1 0:00", "2023/2/1 0:00:00", "2023-02-01T00:00:00"],
    ...["2023-02-01 00:00:00.000", "２０２３/２/１　０：００", "2023年2月1日 0:00"],
  ])
    expect(actDateOf(cell), cell).toBe("2023-02-01");
  expect(actDateOf("2023/2/10 0:00")).toBe("2023-02-10");
  for (const cell of ["2023-02-01 14:30:00", "2023-02-01 0:01", "2023/2/10:00", "0:00"])
    expect(faultsOf(`case,actDate\n1,${cell}`), cell).toEqual([
      `2 行政行为作出日 填的是「${cell}」，不是日期；写法如2023-02-01、2023/2/1、2023年2月1日`,
    ]);
});

test("说哪里填错，引的是原来填的文字，空格、全角都照原样", () => {
  expect(faultsOf("case,actDate\n1, 2023-02-30 00:00:00 ")).toEqual([
    "2 行政行为作出日 填的是「2023-02-30 00:00:00」，没有这一天",
  ]);
  expect(faultsOf("case,results\n1,撤销， 没有败诉")).toEqual([
    "2 结果 填的是「撤销， 没有败诉」，其中有只能单独填写的一项",
  ]);
  expect(faultsOf("case,roles\n1,承办人 ；承办人")[0]).toContain("填的是「承办人 ；承办人」，有重复");
  expect(faultsOf("case,roles\n1,承办 人、经办人")[0]).toContain("填的是「承办 人、经办人」；可以填");
});
