import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { chinaDay, daysBetween, determine, EFFECTIVE, EXPIRES, insidePeriod, isIsoDate } from "../../src/law/index.ts";
import { caseWith, TODAY } from "../support/law/cases.ts";

const TEXT = readFileSync(new URL("../fixtures/measure.txt", import.meta.url), "utf8");

test("第十九条：有效期的两端与正文的字句相同", () => {
  const days = TEXT.match(/自(\d+)年(\d+)月(\d+)日起施行，有效期至(\d+)年(\d+)月(\d+)日/)?.slice(1) ?? [];
  const iso = (parts: readonly string[]) => parts.map((part) => part.padStart(2, "0")).join("-");
  expect([EFFECTIVE, EXPIRES]).toEqual([iso(days.slice(0, 3)), iso(days.slice(3))]);
});

test("第十九条：施行之日和期满之日都在有效期内，前一日和后一日在外", () => {
  const days = ["2022-12-15", "2022-12-16", "2024-12-15", "2024-12-16", "unknown"];
  expect(days.map(insidePeriod)).toEqual(["no", "yes", "yes", "no", "unknown"]);
});

for (const [day, timing, disposition] of [
  ["2022-12-15", "outside", "not-applicable"],
  ["2022-12-16", "inside", null],
  ["2024-12-15", "inside", null],
  ["2024-12-16", "outside", "not-applicable"],
] as const) {
  test(`第十九条：三个日子都是 ${day}，时间为 ${timing}`, () => {
    const all = determine(caseWith({ actDate: day, judgmentDate: day, decisionDate: day }), TODAY);
    expect(all).toMatchObject({ timing, disposition });
    const assessed = determine(
      caseWith({ actDate: day, judgmentDate: day, decisionDate: "none", assessedOn: day }),
      TODAY,
    );
    expect(assessed).toMatchObject({ timing, disposition });
  });
}

test("第十九条：只要一个日子在有效期的边上以内，就不是不适用", () => {
  const rows = [
    ["2022-12-16", "2024-12-16", "2024-12-16"],
    ["2022-12-15", "2024-12-15", "2024-12-16"],
    ["2022-12-15", "2022-12-15", "2022-12-16"],
  ];
  for (const [actDate, judgmentDate, decisionDate] of rows) {
    const result = determine(caseWith({ actDate, judgmentDate, decisionDate }), TODAY);
    expect(result).toMatchObject({ timing: "straddling", disposition: null, applies: "open" });
  }
});

test("第十九条：行为晚于期满而裁判日不清楚的，裁判也在外；裁判早于施行而行为日不清楚的，行为也在外", () => {
  const late = { actDate: "2024-12-16", judgmentDate: "unknown", decisionDate: "2025-06-01" };
  const early = { actDate: "unknown", judgmentDate: "2022-12-15", decisionDate: "2025-06-01" };
  for (const dates of [late, early]) {
    expect(determine(caseWith(dates), TODAY)).toMatchObject({ timing: "outside", disposition: "not-applicable" });
  }
  for (const dates of [
    { ...late, actDate: "2022-12-15" },
    { ...early, judgmentDate: "2024-12-16" },
  ]) {
    expect(determine(caseWith(dates), TODAY)).toMatchObject({ timing: "unknown", disposition: null });
  }
});

test("日期：只认历法上有的日子", () => {
  for (const day of ["2024-02-29", "2022-12-16", "1990-01-01"]) expect(isIsoDate(day), day).toBe(true);
  for (const day of [
    "2023-02-29",
    "2023-04-31",
    "2023-00-10",
    "2023-1-1",
    "20230101",
    " 2023-01-01",
    "2023-01-01 ",
    "",
    "none",
  ]) {
    expect(isIsoDate(day), day).toBe(false);
  }
});

test("今天按中国的日子算，不看机器在哪个时区", () => {
  expect(chinaDay(new Date("2024-12-15T15:59:59Z"))).toBe("2024-12-15");
  expect(chinaDay(new Date("2024-12-15T16:00:00Z"))).toBe("2024-12-16");
  expect(daysBetween(EXPIRES, "2024-12-16")).toBe(1);
  expect(daysBetween(EFFECTIVE, EXPIRES)).toBe(730);
});
