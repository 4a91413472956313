import fc from "fast-check";
import { expect, test } from "playwright/test";
import { type Answers, determine, FACTS_VERSION } from "../../src/law/index.ts";
import { COLUMNS } from "../../src/wizard/batch/columns.ts";
import { readCsv, writeCsv } from "../../src/wizard/batch/csv.ts";
import { loadBatchData } from "../../src/wizard/batch/load-words.ts";
import { type Reading, readBatch } from "../../src/wizard/batch/read.ts";
import { runBatch } from "../../src/wizard/batch/run.ts";
import { csvTemplate, exampleFacts, jsonTemplate, rowsOf } from "../../src/wizard/batch/template.ts";
import { positions } from "../support/law/arbitraries.ts";
import { TODAY } from "../support/law/cases.ts";

const BATCH = loadBatchData();

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = COLUMNS.map(({ name }) => name);

function read(file: string | Uint8Array): Reading {
  const reading = readBatch(typeof file === "string" ? bytes(file) : file, BATCH);
  if ("fault" in reading) throw new Error(reading.fault);
  return reading;
}

function faultOf(file: string | Uint8Array): string {
  const reading = readBatch(typeof file === "string" ? bytes(file) : file, BATCH);
  return "fault" in reading ? reading.fault : "";
}

const faultsOf = (text: string) => read(text).faults.map(({ at, column, message }) => `${at} ${column} ${message}`);
const only = (head: string, cell: string) => read(`case,${head}\n1,"${cell}"`).rows[0]?.answers;

const factsAt = ({ caseFacts, person }: { caseFacts: object; person: object }): Answers => ({
  ...caseFacts,
  persons: [person],
});

test("CSV：任何内容写出再读回，一字不差；行号指记录开始的那一行", () => {
  const cell = fc.string({ unit: fc.constantFrom("甲", '"', ",", "\n", "\r\n", ";", "\t", "a", " ") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
      // What is marked against formulas is not as it was.
      fc.pre(rows.flat().every((one) => !/^[\t\r\n]/.test(one)));
      const written = writeCsv(rows).slice(1);
      const csv = readCsv(written, ",");
      if ("fault" in csv) throw new Error(csv.fault.code);
      expect(csv.records.map(({ cells }) => cells)).toEqual(rows);
      const before = (index: number) =>
        writeCsv(rows.slice(0, index))
          .slice(1)
          .match(/\r\n|\r|\n/g)?.length ?? 0;
      expect(csv.records.map(({ line }) => line)).toEqual(rows.map((_, index) => before(index) + 1));
    }),
  );
});

test("CSV：三种换行、空行、末尾没有换行、没有配对的引号", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    expect(readCsv(`a,b${end}${end}"1${end}2",3${end}4,`)).toEqual({
      records: [
        { line: 1, cells: ["a", "b"] },
        { line: 3, cells: [`1${end}2`, "3"] },
        { line: 5, cells: ["4", ""] },
      ],
    });
  }
  expect(readCsv('a,b\n1,"2')).toEqual({ fault: { line: 2, code: "open" } });
  expect(readCsv('a,b\n"1"2,3')).toEqual({ fault: { line: 2, code: "after" } });
});

test("写出的表里没有能当公式运行的格，前面有空格或者用全角的也不能", () => {
  for (const cell of ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", " =1", "＝1", "\u200b=1"]) {
    const csv = readCsv(writeCsv([["甲", cell]]).slice(1));
    expect("records" in csv && csv.records[0]?.cells[1], JSON.stringify(cell)).toBe(`'${cell}`);
  }
});

test("表格的一行，与同样事实的 JSON 得到同样的判定", () => {
  fc.assert(
    fc.property(positions({ unknowns: 6 }), (position) => {
      const facts = factsAt(position);
      const [row] = read(writeCsv([HEAD, ...rowsOf("一", facts, BATCH)])).rows;
      const [item] = read(JSON.stringify([{ version: FACTS_VERSION, ...facts }])).rows;
      const expected = determine(facts, TODAY);
      expect(determine(row?.answers ?? {}, TODAY)).toEqual(expected);
      expect(determine(item?.answers ?? {}, TODAY)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("两个模板读回来都是示例的事实，没有问题", () => {
  const example = exampleFacts(BATCH);
  const { persons = [], ...caseAnswers } = example;
  const facts = persons.map((person) => ({ ...caseAnswers, persons: [person] }));
  for (const template of [csvTemplate(BATCH), jsonTemplate(BATCH)]) {
    const { rows, faults, ignored } = read(template);
    expect({ faults, ignored }).toEqual({ faults: [], ignored: [] });
    expect(rows.map(({ answers }) => answers)).toEqual(facts);
    expect(new Set(rows.map(({ caseNumber }) => caseNumber)).size).toBe(1);
  }
});

test("模板的列名是中文，各不相同；中文的和数据里的英文名都认得出是哪一列", () => {
  const [head = ""] = csvTemplate(BATCH).replace("\ufeff", "").split("\r\n");
  const labels = head.split(",");
  expect(labels).toEqual(COLUMNS.map(({ name }) => BATCH.columns[name]?.label));
  expect(new Set([...labels, ...HEAD]).size).toBe(COLUMNS.length * 2);
  const rows = rowsOf("一", exampleFacts(BATCH), BATCH);
  expect(read(writeCsv([labels, ...rows])).rows).toEqual(read(writeCsv([HEAD, ...rows])).rows);
});

test("日期三种写法、全角数字都认；中文的选项和 JSON 的值都认", () => {
  for (const day of ["2023-02-01", "2023/2/1", "2023年2月1日", "２０２３-02-01"])
    expect(only("actDate", day)?.actDate, day).toBe("2023-02-01");
  for (const [cell, results] of [
    ["撤销、确认违法", ["revoked", "unlawful"]],
    ["撤销，变更", ["revoked", "altered"]],
    ["revoked;void", ["revoked", "void"]],
    ["撤销\n变更", ["revoked", "altered"]],
    ["撤诉、调解等方式结案", ["ended"]],
    ["不清楚", "unknown"],
  ] as const)
    expect(only("results", cell)?.results, cell).toEqual(results);
  expect(only("causes", "两者都不是")?.causes).toEqual([]);
  for (const cell of ["是", "yes", "已经生效", "有"]) expect(only("final", cell)?.final, cell).toBe("yes");
  expect(only("行政行为作出日", "2023/2/1")?.actDate).toBe("2023-02-01");
});

test("有错的行说出行号、列和能填什么，有换行的格之后行号也对；没有错的行照样核对", () => {
  const text = `case,label,备注,procedure,actDate,11\n1,甲,"第一行\n第二行",诉讼,,\n2,乙,,行政诉讼,2023-02-30,\n3,丙,,行政诉讼,,\n`;
  expect(faultsOf(text)).toEqual([
    "2 程序 填的是「诉讼」；可以填行政诉讼、行政复议、其他程序、不清楚",
    "4 行政行为作出日 填的是「2023-02-30」，没有这一天",
  ]);
  const { rows, ignored } = read(text);
  expect(rows.map(({ at, id, label }) => [at, id, label])).toEqual([[5, "3", "丙"]]);
  expect(ignored).toEqual(["备注", "11"]);
});

test("同一案件的几行：案件的情况写一次就够；矛盾的、有错的，整个案件都不核对", () => {
  const good = read("case,label,procedure,roles\n1,甲,行政诉讼,承办人\n1,乙,,审核人\n");
  expect(good.rows.map(({ answers, caseNumber }) => [answers.procedure, caseNumber])).toEqual([
    ["litigation", 0],
    ["litigation", 0],
  ]);
  expect(faultsOf("case,procedure,organ\n1,行政诉讼,\n1,行政复议,\n1,,是\n2,行政诉讼,\n")).toEqual([
    "2 程序 同一案件第3行的这一列有误，这一行没有核对",
    "3 程序 与同一案件第2行填的不一致",
    "4 程序 同一案件第3行的这一列有误，这一行没有核对",
  ]);
  const personal = read("case,procedure,crime\n1,行政诉讼,也许\n1,,是\n");
  expect(personal.rows.map(({ at }) => at)).toEqual([3]);
  expect(faultsOf("case,actDate,judgmentDate\n1,2023-02-02,2023-02-01\n")).toEqual([
    "2 行政行为作出日 行政行为作出日晚于最后的裁判或复议决定日",
  ]);
});

test("只能单独填的、重复的、整项又分条件的、多出来的格，都说出来", () => {
  expect(faultsOf('case,results\n1,"撤销、没有败诉"')).toEqual([
    "2 结果 填的是「撤销、没有败诉」，其中有只能单独填写的一项".replace("结果", BATCH.columns.results?.label ?? ""),
  ]);
  expect(faultsOf('case,roles\n1,"承办人、承办人"')[0]).toContain("有重复");
  expect(faultsOf("case,findings.11.1.1,findings.11.1.1.minor\n1,有,有")[0]).toContain("两种只填一种");
  expect(faultsOf("case,findings.11.1.1.minor,findings.11.1.1\n1,有,有")[0]).toContain("两种只填一种");
  expect(faultsOf("case,organ\n1,是,多")[0]).toContain("第3列有内容");
});

test("GB18030、带标记的 UTF-8 都能读；工作簿、乱码、坏的 JSON 说明为什么读不了", () => {
  // 「案件编号,程序」 换行 「1,行政诉讼」
  const gb = [0xb0, 0xb8, 0xbc, 0xfe, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb3, 0xcc, 0xd0, 0xf2, 0x0a];
  const row = [0x31, 0x2c, 0xd0, 0xd0, 0xd5, 0xfe, 0xcb, 0xdf, 0xcb, 0xcf];
  expect(read(new Uint8Array([...gb, ...row])).rows[0]?.answers.procedure).toBe("litigation");
  expect(read("\ufeffcase,procedure\n1,litigation").rows).toHaveLength(1);
  expect(faultOf(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(BATCH.words.faults.workbook);
  expect(faultOf(new Uint8Array([0x80, 0xff, 0xff]))).toBe(BATCH.words.faults.binary);
  expect(faultOf("[{")).toContain(BATCH.words.faults.json);
  expect(faultOf("甲,乙\n1,2")).toBe(BATCH.words.faults.header);
  expect(faultOf("case,case\n1,2")).toContain("出现了两次");
});

test("汇总：结论按人计，条款按案件计；逐人结果留着原来的编号", () => {
  const report = runBatch(bytes(csvTemplate(BATCH)), BATCH, TODAY);
  if ("fault" in report) throw new Error(report.fault);
  expect(report.dispositions.reduce((sum, [, n]) => sum + n, 0)).toBe(2);
  expect(report.refs.every(([, n]) => n === 1)).toBe(true);
  expect(report.csv).toContain("3,例1,甲,免予或不予问责,");
});
