import fc from "fast-check";
import { expect, test } from "playwright/test";
import { memberPath } from "../../src/law/index.ts";
import { type TextPlace, walkJson } from "../../src/wizard/batch/json-places.ts";
import { loadBatchData } from "../../src/wizard/batch/load-words.ts";
import { readBatch } from "../../src/wizard/batch/read.ts";
import { sayFault } from "../../src/wizard/batch/say-fault.ts";

const BATCH = loadBatchData();

const reading = (text: string) => readBatch(new TextEncoder().encode(text), BATCH);

function faultsOf(text: string): string[] {
  const found = reading(text);
  if ("fault" in found) throw new Error(found.fault);
  return found.faults.map((fault) => sayFault(fault, found.unit, BATCH.words.result));
}

function faultOf(text: string): string {
  const found = reading(text);
  return "fault" in found ? found.fault : "";
}

/** Every value inside a value, with its path. */
function valuesIn(value: unknown, path = "$"): [string, unknown][] {
  if (Array.isArray(value))
    return [[path, value], ...value.flatMap((one, index) => valuesIn(one, `${path}[${index}]`))];
  if (typeof value !== "object" || value === null) return [[path, value]];
  return [[path, value], ...Object.entries(value).flatMap(([key, one]) => valuesIn(one, memberPath(path, key)))];
}

test("随便改动一个字符：是不是 JSON，与浏览器自己的判断一样", () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const mark = fc.constantFrom(..."\"\\,:[]{}01-+.eEtfn \t\r\n\u0001中'");
  const changed = fc.tuple(fc.json(), fc.nat(), mark, fc.constantFrom(0, 1)).map(([text, at, one, taken]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + one + text.slice(place + taken);
  });
  fc.assert(
    fc.property(changed, (text) => (walkJson(text, () => {}) === null) === isJson(text)),
    { numRuns: 20_000 },
  );
});

test("每个值的行和列：从那里起，写的就是这个值", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("\n", "\r\n", "\r"), (value, lineEnd) => {
      const text = JSON.stringify(value, null, 2).replaceAll("\n", lineEnd);
      const places = new Map<string, TextPlace>();
      expect(walkJson(text, (path, place) => places.set(path, place))).toBeNull();
      const lines = text.split(lineEnd);
      for (const [path, one] of valuesIn(value)) {
        const { line, column } = places.get(path) ?? { line: 0, column: 0 };
        const [first = ""] = JSON.stringify(one, null, 2).split("\n");
        expect(lines[line - 1]?.slice(column - 1).startsWith(first), path).toBe(true);
      }
    }),
  );
});

test("JSON 数据有错：说出第几行、第几个案件、哪个责任人、哪一项，可以填什么；代码只在括号里", () => {
  const text = `[
  { "version": 1, "procedure": "other", "persons": [{}] },
  {
    "version": 1,
    "colour": "red", "organ": "maybe",
    "actDate": "2023-02-30",
    "judgmentDate": 5,
    "persons": [
      { "label": "甲", "roles": [] },
      {
        "label": "乙",
        "roles": ["handler", "boss"],
        "findings": {
          "11.1.9": "yes",
          "11.1.4": { "direct": "perhaps", "gone": "yes" },
          "13.1.3": { "x": "yes" }
        }
      }
    ]
  },
  7,
  { "persons": 3 }
]`;
  expect(faultsOf(text)).toEqual([
    "第5行 第2个案件 甲、乙，「colour」：没有这一项，请对照模板",
    "第5行 第2个案件 甲、乙，涉案单位（organ）：填的是「maybe」；可以填yes（本县行政机关或授权组织）、no（不属于这两类）、vertical（垂直管理的驻县机构）、unknown（不清楚）",
    "第6行 第2个案件 甲、乙，行政行为作出日（actDate）：填的是「2023-02-30」，没有这一天",
    "第7行 第2个案件 甲、乙，最后的裁判或复议决定日（judgmentDate）：填的是「5」，不是日期；写法如2023-02-01，也可以填unknown（不清楚）",
    "第9行 第2个案件 责任人1 甲，角色（roles）：列表里一项也没有；不清楚的写unknown",
    expect.stringMatching(/^第12行 第2个案件 责任人2 乙，角色（roles）：填的是「boss」；可以填handler（承办人）、/),
    "第14行 第2个案件 责任人2 乙，情节（findings.11.1.9）：办法没有这一项情节",
    expect.stringMatching(
      /^第15行 第2个案件 责任人2 乙，第十一条第四项 前置行为错误导致败诉：该错误直接导致败诉（findings.11.1.4.direct）：填的是「perhaps」；可以填yes（有）、/,
    ),
    "第15行 第2个案件 责任人2 乙，第十一条第四项 前置行为错误导致败诉（findings.11.1.4.gone）：这一项情节没有这个条件",
    "第16行 第2个案件 责任人2 乙，第十三条第三项 打击、报复、威胁、陷害（findings.13.1.3）：这一项情节不能分条件回答",
    "第21行 第3个案件：填的是「7」；须写成花括号括起来的一组回答",
    "第22行 第4个案件，责任人（persons）：没有责任人的列表，不能逐人核对",
    "第22行 第4个案件，数据的版本（version）：没有写数据的版本，须为1",
  ]);
});

test("单独一个案件的 JSON 也说出行；没有责任人的、日期颠倒的也说", () => {
  expect(faultsOf('{\n"version": 1,\n"actDate": "2023-05-01",\n"judgmentDate": "2023-01-01"\n}')).toEqual([
    "第3行 第1个案件，行政行为作出日（actDate）：行政行为作出日晚于最后的裁判或复议决定日",
  ]);
  expect(faultsOf('{ "version": 1 }')).toEqual(["第1行 第1个案件，责任人（persons）：没有责任人的列表，不能逐人核对"]);
});

test("JSON 里没有错的案件照样核对", () => {
  const found = reading('[{"version":1,"organ":1},{"version":1,"persons":[{"label":"甲"}]}]');
  expect("rows" in found && found.rows.map(({ at, label }) => [at, label])).toEqual([[2, "甲"]]);
});

test("不是 JSON 的，用中文单独一句说从第几行第几列起不对；没写完的也说", () => {
  const { json } = BATCH.words.faults;
  expect(json).toMatch(/。$/);
  expect(faultOf('[\n  { "version": 1, }\n]')).toBe(`${json}第2行第19列起，不合 JSON 的写法。`);
  expect(faultOf("[{'version': 1}]")).toBe(`${json}第1行第3列起，不合 JSON 的写法。`);
  expect(faultOf('[\n{ "version": 1 }\n')).toBe(`${json}到第3行文件结束时，数据还没有写完。`);
});
