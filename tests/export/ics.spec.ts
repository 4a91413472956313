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
    ["复核的最后一日（自测计算）", "20260203"],
    ["申诉（不经复核）的最后一日（自测计算）", "20260203"],
    ["复审的最后一日（自测计算）", "20240228"],
  ]);
  for (const { DESCRIPTION = "", DTSTAMP } of events) {
    expect(DESCRIPTION).toContain("自测结果，不是问责决定");
    expect(DESCRIPTION).toContain("期限最后一日遇节假日怎样顺延，没有核实");
    expect(DESCRIPTION).toMatch(/依据：《(公务员法》第九十五条第一款|监察法（2018年）》第四十九条)/);
    expect(DTSTAMP).toBe("20261122T000000Z");
  }
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
