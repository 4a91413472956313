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
  procedureOpen,
  sourcesOf,
} from "../../src/law/index.ts";
import { loadLaws } from "../../src/measure/index.ts";
import { allFindings, caseWith, handlerWith, TODAY } from "../support/law/cases.ts";

const routesOf = (answers: Parameters<typeof caseWith>[0], person = handlerWith({})) => {
  const facts = caseWith(answers);
  return periodRoutes(determine({ ...facts, persons: [person] }, TODAY), facts);
};
const holderOf = (routes: ReturnType<typeof routesOf>, id: string) => routes.find((one) => one.id === id)?.holder;
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

test("《公务员法》第一百零五条：因聘任合同的争议，六十日内申请仲裁，对裁决十五日内起诉；归责任人员", () => {
  expect(days({ "dispute-arises": "2026-01-05", "receives-award": "2026-02-13" })).toEqual({
    "contract arbitration": ["2026-03-05", "2026-03-06"],
    "contract award-suit": ["2026-02-27", "2026-02-28"],
  });
  expect(holderOf(routesOf({}), "contract")).toBe("accountable");
});

test("《行政诉讼法》第四十五条：复议案件，收到复议决定书之日起十五日内起诉；归当事人，撤回而没有决定的没有", () => {
  const reconsideration = { procedure: "reconsideration" } as const;
  expect(days({ "receives-reconsideration": "2026-02-13" }, reconsideration)).toEqual({
    "reconsideration reconsideration-suit": ["2026-02-27", "2026-02-28"],
  });
  expect(holderOf(routesOf(reconsideration), "reconsideration")).toBe("parties");
  expect(holderOf(routesOf({ ...reconsideration, results: ["ended"] }), "reconsideration")).toBeUndefined();
  expect(holderOf(routesOf({}), "reconsideration")).toBeUndefined();
});

test("《国家赔偿法》第三十九条、第十四条：请求赔偿两年，对赔偿决定三个月内起诉；已经判决赔偿或者已经赔偿的没有", () => {
  expect(days({ "knows-of-infringement": "2024-02-29", "compensation-decided": "2025-11-30" })).toEqual({
    "compensation compensation-claim": ["2026-02-27", "2026-02-28"],
    "compensation compensation-suit": ["2026-02-27", "2026-02-28"],
  });
  expect(holderOf(routesOf({}), "compensation")).toBe("parties");
  expect(holderOf(routesOf({ procedure: "reconsideration" }), "compensation")).toBe("parties");
  expect(holderOf(routesOf({ compensationPaid: "yes" }), "compensation")).toBeUndefined();
  expect(holderOf(routesOf({ results: ["state-compensation"] }), "compensation")).toBeUndefined();
});

test("《行政诉讼法》第八十五条：裁定十日内上诉；结果已经清楚的案件由判决败诉，不列", () => {
  expect(days({ "ruling-served": "2023-09-12" }, { results: "unknown", final: "no" })).toEqual({
    "lawsuit ruling-appeal": ["2023-09-22", null],
  });
  expect(days({ "ruling-served": "2023-09-12" }, { final: "no" })).toEqual({});
});

/** Where a step of the supervision route is cited from, for an event on this day. */
const cited = (step: string, events: EventDates) =>
  deadlinesOf(routesOf({}), events)
    .filter((deadline) => deadline.step.id === step)
    .flatMap(({ step: one, event }) => sourcesOf(one, event));

test("《监察法》：2025年5月31日以前引2018年第四十九条，6月1日起引2024年修正第五十六条；没有填日期的，两条都引", () => {
  for (const [step, event] of [
    ["re-examination", "receives-decision"],
    ["superior-review", "receives-re-examination"],
  ] as const) {
    expect(cited(step, { [event]: "2025-05-31" })).toEqual(["supervision-law-2018:49"]);
    expect(cited(step, { [event]: "2025-06-01" })).toEqual(["supervision-law-2024:56"]);
    expect(cited(step, {})).toEqual(["supervision-law-2018:49", "supervision-law-2024:56"]);
  }
  expect(cited("review", { "knows-of-measure": "2026-10-10" })).toEqual(["civil-servant-law:95.1"]);
  expect(loadLaws().get("supervision-law-2024")?.from).toBe("2025-06-01");
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
  expect(routesOf({}, exempt).map(({ id }) => id)).toEqual(["lawsuit", "compensation"]);
  expect(routesOf({}).map(({ id }) => id)).toEqual([
    "civil-servant",
    "supervision",
    "contract",
    "lawsuit",
    "compensation",
  ]);
});

test("党政领导干部的保留只附在《公务员法》一路的期限上；几个人里有一个就附", () => {
  const reserved = (...persons: Parameters<typeof handlerWith>[0][]) => {
    const routes = periodRoutes(
      determine({ ...caseWith({}), persons: persons.map((answers) => handlerWith(answers)) }, TODAY),
      caseWith({}),
    );
    return deadlinesOf(routes, {}).flatMap(({ route, step, reserve }) => (reserve ? [`${route} ${step.id}`] : []));
  };
  const servant = ["review", "appeal-after-review", "appeal", "further-appeal"].map((id) => `civil-servant ${id}`);
  expect(reserved({})).toEqual([]);
  expect(reserved({}, { leadingCadre: "yes" })).toEqual(servant);
});

test("单位不清楚、案件以撤诉结束：或者不适用，或者不追究，谁也不会被问责，不列当事人的期限", () => {
  expect(routesOf({ organ: "unknown", results: ["ended"] })).toEqual([]);
  expect(routesOf({ organ: "unknown", results: ["not-lost"] })).toEqual([]);
  expect(routesOf({ organ: "unknown" }).map(({ id }) => id)).toContain("lawsuit");
});

test("程序不清楚的，诉讼、复议的期限都没有列，说得出来；查明了的、办法不适用的不说", () => {
  const open = (answers: Parameters<typeof caseWith>[0]) => {
    const facts = caseWith(answers);
    return procedureOpen(determine({ ...facts, persons: [handlerWith({})] }, TODAY), facts);
  };
  expect(open({ procedure: "unknown" })).toBe(true);
  expect(routesOf({ procedure: "unknown" }).map(({ id }) => id)).not.toContain("lawsuit");
  expect(procedureOpen({ applies: "unknown" }, {})).toBe(true);
  expect([open({}), open({ procedure: "reconsideration" }), open({ procedure: "other" })]).toEqual([
    false,
    false,
    false,
  ]);
  expect(open({ procedure: "unknown", organ: "no" })).toBe(false);
});

test("不是日子的，不算", () => {
  const impossible = deadlinesOf(routesOf({}), { "knows-of-measure": "2026-02-30" });
  expect(impossible.every(({ event, last }) => event === null && last === null)).toBe(true);
});

test("星期六、星期日认得出来", () => {
  expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map(isWeekend)).toEqual([false, true, true, false]);
});
