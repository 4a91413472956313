import { expect, test } from "playwright/test";
import { calendarFile } from "../../src/export/ics.ts";
import { calendarOf } from "../../src/wizard/deadlines/calendar.ts";
import { handlerWith, REACHED_CASE } from "../support/law/cases.ts";
import { DATA, paperInput, WORDS } from "../support/paper.ts";

const EVENTS = { "knows-of-measure": "2026-01-05", "receives-decision": "2024-01-31" } as const;

function made(events: Parameters<typeof paperInput>[1] = EVENTS): string {
  const { deadlines, session } = paperInput({ ...REACHED_CASE, persons: [handlerWith({})] }, events);
  return calendarFile(calendarOf(deadlines, session.assessedOn, WORDS, DATA));
}

/** A calendar read as RFC 5545 says: lines unfolded, texts unescaped. */
function read(file: string): Record<string, string>[] {
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^:]+):(.*)$/.exec(line) ?? [];
    if (line === "BEGIN:VEVENT") events.push({});
    const event = events.at(-1);
    if (event) event[name] = value.replace(/\\(.)/g, (_, mark: string) => (mark === "n" ? "\n" : mark));
  }
  return events;
}

test("日历文件：行以 CRLF 结尾，每行至多七十五字节，不在一个字中间断开", () => {
  const file = made();
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(file).not.toContain("\ufffd");
  expect(file.split("\r\n").some((line) => line.startsWith(" "))).toBe(true);
});

test("日历文件：每一个期限一个全天事项，记较稳妥的最后一日，写明依据和不是决定", () => {
  const events = read(made());
  expect(events.map((event) => [event.SUMMARY, event["DTSTART;VALUE=DATE"]])).toEqual([
    ["复核的最后一日（依《公务员法》第九十五条第一款，自测计算）", "20260203"],
    ["申诉（不经复核）的最后一日（依《公务员法》第九十五条第一款，自测计算）", "20260203"],
    ["复审的最后一日（依《监察法（2018年）》第四十九条，自测计算）", "20240228"],
  ]);
  for (const { DESCRIPTION = "", DTSTAMP } of events) {
    expect(DESCRIPTION).toContain("自测结果，不是问责决定");
    expect(DESCRIPTION).toContain("最后一日遇节假日怎样顺延，没有核实");
    expect(DESCRIPTION).toMatch(/依据：《(公务员法》第九十五条第一款|监察法（2018年）》第四十九条)/);
    expect(DTSTAMP).toBe("20261122T000000Z");
  }
});

test("日历文件：说明里两种算法的日期都有，不提表格，写明归谁；没有漏填的地方", () => {
  const [review, , decision] = read(made());
  expect(review?.DESCRIPTION).toContain(
    "当日算第一日的，最后一日是2026年2月3日（星期二）；当日不计入的，为2026年2月4日（星期三）。",
  );
  expect(review?.DESCRIPTION).toContain("责任人员自己的途径。");
  expect(decision?.DESCRIPTION).toContain("当日算第一日的，最后一日是2024年2月28日（星期三）");
  const lawsuit = made({ "judgment-effective": "2023-08-31" });
  const [retrial] = read(lawsuit);
  expect(retrial?.DESCRIPTION).toContain("案件当事人、赔偿请求人的途径，不是责任人员本人的途径。");
  expect(retrial?.DESCRIPTION).toContain("起算的当日不计算在内，最后一日是2024年2月29日（星期四）。");
  expect(retrial?.DESCRIPTION).toContain("《行政诉讼法解释》第四十八条第三款");
  expect(lawsuit).toContain("X-WR-CALNAME:期限（自测计算）\r\n");
  for (const { DESCRIPTION = "" } of [...read(made()), ...read(lawsuit)])
    expect(DESCRIPTION).not.toMatch(/表中|上表|\{\w+\}/);
});

test("日历文件：向原处理机关的复核和向上一级监察机关的复核，标题就分得开", () => {
  const reviews = read(made({ "knows-of-measure": "2026-01-05", "receives-re-examination": "2026-01-05" })).filter(
    ({ SUMMARY = "" }) => SUMMARY.startsWith("复核"),
  );
  expect(reviews.map(({ SUMMARY }) => SUMMARY)).toEqual([
    "复核的最后一日（依《公务员法》第九十五条第一款，自测计算）",
    "复核的最后一日（依《监察法（2024年修正）》第五十六条，自测计算）",
  ]);
  expect(reviews.map(({ DESCRIPTION = "" }) => /向(.+?)提出/.exec(DESCRIPTION)?.[1])).toEqual([
    "原处理机关",
    "上一级监察机关",
  ]);
});

test("日历文件：期限表下面写的没有计算的情形，事项的说明里也写，用同样的话", () => {
  const events = { "judgment-effective": "2023-08-31", "knows-of-infringement": "2024-02-29" } as const;
  const [retrial, claim] = read(made(events));
  const { lawsuit, compensation } = DATA.words.deadlines.routes;
  expect(lawsuit?.note).toContain("第一百一十条");
  expect(retrial?.DESCRIPTION).toContain(lawsuit?.note);
  expect(compensation?.note).toMatch(/第三十九条.*第十四条/);
  expect(claim?.DESCRIPTION).toContain(compensation?.note);
});

test("日历文件：按月、按年计算的，写明到期的月份没有相应日期时的假定；按日计算的不写", () => {
  const assumed = "到期的月份没有相应日期的，按那个月的最后一日计算";
  const [review, , decision] = read(made());
  expect(decision?.DESCRIPTION).toContain(assumed);
  expect(review?.DESCRIPTION).not.toContain(assumed);
  const [retrial, claim] = read(made({ "judgment-effective": "2023-08-31", "knows-of-infringement": "2024-02-29" }));
  for (const one of [retrial, claim]) expect(one?.DESCRIPTION).toContain(assumed);
});

test("日历文件：责任人员自己的事项写明只为一个人计算，党政领导干部的写明保留；当事人的不写", () => {
  const { deadlines, session } = paperInput(
    { ...REACHED_CASE, persons: [handlerWith({ leadingCadre: "yes" })] },
    { ...EVENTS, "judgment-effective": "2023-08-31" },
  );
  const [review, appeal, decision, retrial] = read(
    calendarFile(calendarOf(deadlines, session.assessedOn, WORDS, DATA)),
  );
  for (const one of [review, appeal, decision]) expect(one?.DESCRIPTION).toContain("算出的期限也只是这个人的");
  expect(retrial?.DESCRIPTION).not.toContain("算出的期限也只是这个人的");
  for (const one of [review, appeal]) expect(one?.DESCRIPTION).toContain("领导成员的，申诉「按照有关规定办理」");
  for (const one of [decision, retrial]) expect(one?.DESCRIPTION).not.toContain("领导成员");
});

test("日历文件：收到决定的日期在2025年6月1日以后的，依据写《监察法（2024年修正）》第五十六条", () => {
  const [decision] = read(made({ "receives-decision": "2026-10-10" }));
  expect(decision?.DESCRIPTION).toContain("依据：《监察法（2024年修正）》第五十六条。");
});

test("日历文件：同样的日期得到同样的文件，事项的标识不重复", () => {
  expect(made()).toBe(made());
  const ids = read(made()).map(({ UID }) => UID);
  expect(new Set(ids).size).toBe(ids.length);
  expect(made({ ...EVENTS, "knows-of-measure": "2026-01-06" })).not.toContain(ids[0]);
});

test("日历文件：逗号、分号、反斜线和换行都转义", () => {
  const day = { uid: "a", day: "2026-01-01", summary: "a,b;c\\d\ne", description: "x" };
  expect(calendarFile({ name: "n", stamp: "2026-01-01", days: [day] })).toContain("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
});
