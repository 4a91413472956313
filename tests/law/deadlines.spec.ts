import { expect, test } from "playwright/test";
import {
  addDays,
  addMonths,
  deadlinesOf,
  determine,
  type EventDates,
  eventsOf,
  isWeekend,
  periodRoutes,
} from "../../src/law/index.ts";
import { allFindings, caseWith, handlerWith, TODAY } from "../support/law/cases.ts";

const routesOf = (answers: Parameters<typeof caseWith>[0], person = handlerWith({})) => {
  const facts = caseWith(answers);
  return periodRoutes(determine({ ...facts, persons: [person] }, TODAY), facts);
};
const days = (events: EventDates, answers = {}) =>
  Object.fromEntries(
    deadlinesOf(routesOf(answers), events)
      .filter(({ last }) => last !== null)
      .map(({ route, step, last, ifFirstNotCounted }) => [`${route} ${step.id}`, [last, ifFirstNotCounted]]),
  );

test("日数跨月、跨年、跨闰日", () => {
  expect(addDays("2026-01-31", 1)).toBe("2026-02-01");
  expect(addDays("2026-12-10", 30)).toBe("2027-01-09");
  expect([addDays("2024-02-15", 15), addDays("2026-02-15", 15)]).toEqual(["2024-03-01", "2026-03-02"]);
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});

test("月数：到期月没有相应的日子的，是那个月的最后一日", () => {
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2026-01-29", 1)).toBe("2026-02-28");
  expect(addMonths("2026-01-28", 1)).toBe("2026-02-28");
  expect(addMonths("2026-03-31", 1)).toBe("2026-04-30");
  expect(addMonths("2026-12-31", 1)).toBe("2027-01-31");
  expect(addMonths("2025-08-31", 6)).toBe("2026-02-28");
  expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
});

test("第十六条，《公务员法》第九十五条第一款：三十日、十五日；怎样起算没有核实，两种算法都给", () => {
  expect(days({ "knows-of-measure": "2026-01-05", "receives-review": "2026-02-13" })).toEqual({
    "civil-servant review": ["2026-02-03", "2026-02-04"],
    "civil-servant appeal": ["2026-02-03", "2026-02-04"],
    "civil-servant appeal-after-review": ["2026-02-27", "2026-02-28"],
  });
});

test("第十六条，《监察法》：复审、复核各一个月，从各自的决定起算", () => {
  expect(days({ "receives-decision": "2024-01-31", "receives-re-examination": "2024-04-15" })).toEqual({
    "supervision re-examination": ["2024-02-28", "2024-02-29"],
    "supervision superior-review": ["2024-05-14", "2024-05-15"],
  });
});

test("再申诉：法律没有写期限，填什么日子都算不出最后一日", () => {
  const [further] = deadlinesOf(routesOf({}), { "appeal-decided": "2026-01-05" }).filter(
    ({ step }) => step.id === "further-appeal",
  );
  expect(further).toMatchObject({ event: "2026-01-05", last: null, ifFirstNotCounted: null });
  expect(routesOf({}).flatMap(eventsOf)).not.toContain("appeal-decided");
});

test("《行政诉讼法》第八十五条、解释第一百一十条：期间开始之日不计算在内，只有一种算法", () => {
  const events: EventDates = { "judgment-served": "2023-09-12", "judgment-effective": "2023-08-31" };
  expect(days(events, { final: "unknown" })).toEqual({
    "lawsuit court-appeal": ["2023-09-27", null],
    "lawsuit retrial": ["2024-02-29", null],
  });
});

test("诉讼的期限只在诉讼案件列出：已经生效的没有上诉，还没有生效的没有申请再审", () => {
  const lawsuit = (answers: Parameters<typeof caseWith>[0]) =>
    routesOf(answers)
      .filter(({ id }) => id === "lawsuit")
      .flatMap(({ steps }) => steps.map(({ id }) => id));
  expect(lawsuit({ final: "yes" })).toEqual(["retrial"]);
  expect(lawsuit({ final: "no" })).toEqual(["court-appeal"]);
  expect(lawsuit({ final: "unknown" })).toEqual(["court-appeal", "retrial"]);
  expect(lawsuit({ procedure: "reconsideration" })).toEqual([]);
  expect(lawsuit({ results: ["not-lost"] })).toEqual([]);
});

test("第十六条：没有人会受到责任追究的，没有复核、申诉的期限", () => {
  const exempt = handlerWith({ findings: { ...allFindings("no"), "11.1.6": "yes" } });
  expect(routesOf({}, exempt).map(({ id }) => id)).toEqual(["lawsuit"]);
  expect(routesOf({}).map(({ id }) => id)).toEqual(["civil-servant", "supervision", "lawsuit"]);
});

test("不是日子的，不算", () => {
  const impossible = deadlinesOf(routesOf({}), { "knows-of-measure": "2026-02-30" });
  expect(impossible.every(({ event, last }) => event === null && last === null)).toBe(true);
});

test("星期六、星期日认得出来", () => {
  expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map(isWeekend)).toEqual([false, true, true, false]);
});
