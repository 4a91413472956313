import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { TrainingCase } from "../../src/training/case.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { CASE_PARTS, clock, LENGTHS, type Length, STRETCH, sessionPlan } from "../../src/training/plan/session-plan.ts";
import { labelRefs } from "../../src/training/plan/steps.ts";

const cases = loadCases();
const chosen = fc.shuffledSubarray([...cases]);
const length = fc.constantFrom<Length>("hour", "half-day");

test("不论选哪些案例，各环节的分钟数都是整数，合计恰好六十或者一百八十分钟，时间前后相接", () => {
  fc.assert(
    fc.property(chosen, length, (some, of) => {
      const { parts } = sessionPlan(some, of);
      let minute = 0;
      for (const part of parts) {
        expect(part.from).toBe(minute);
        expect(Number.isInteger(part.minutes) && part.minutes > 0).toBe(true);
        minute += part.minutes;
      }
      expect(minute).toBe(LENGTHS[of]);
    }),
    { seed: 1, numRuns: 250 },
  );
});

test("半天有两次休息，都不在开头结尾，都不打断案例，前后没有超过九十分钟的；一小时没有休息", () => {
  fc.assert(
    fc.property(chosen, (some) => {
      expect(sessionPlan(some, "hour").parts.filter(({ kind }) => kind === "break")).toHaveLength(0);
      const { parts } = sessionPlan(some, "half-day");
      const breaks = parts.filter(({ kind }) => kind === "break");
      expect(breaks).toHaveLength(2);
      for (const [index, part] of parts.entries())
        if (part.kind === "break") expect(["judgment", "discussion", "key"]).not.toContain(parts[index + 1]?.kind);
      const starts = [0, ...breaks.map(({ from, minutes }) => from + minutes)];
      const ends = [...breaks.map(({ from }) => from), 180];
      for (const [index, end] of ends.entries()) expect(end - (starts[index] ?? 0)).toBeLessThanOrEqual(90);
    }),
    { seed: 2, numRuns: 300 },
  );
});

/** A case that takes about so many minutes of discussion at least. */
const lengthy = (questions: number): TrainingCase => ({
  ...(cases[0] as TrainingCase),
  discuss: Array.from({ length: questions }, (_, n) => `问题${n}`),
});

test("很长的案例：开场以后半小时内不休息，两次休息之间至少半小时；放不进去的，算进案例的讨论里并写明，合计还是一百八十分钟", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }), (sizes) => {
      const { parts, long, fitting } = sessionPlan(sizes.map(lengthy), "half-day");
      const breaks = parts.filter(({ kind }) => kind === "break");
      const within = long.reduce((sum, one) => sum + one.breaks, 0);
      expect(breaks.length + within).toBe(2);
      const starts = [0, ...breaks.map(({ from, minutes }) => from + minutes)];
      for (const [index, { from }] of breaks.entries()) expect(from - (starts[index] ?? 0)).toBeGreaterThanOrEqual(30);
      for (const part of parts.filter((_, index) => parts[index - 1]?.kind === "break"))
        expect(["judgment", "discussion", "key"]).not.toContain(part.kind);
      for (let of = 0; of < fitting; of += 1) {
        const minutes = parts.filter((part) => part.of === of).reduce((sum, part) => sum + part.minutes, 0);
        expect(long.some((one) => one.of === of && one.minutes === minutes)).toBe(minutes > STRETCH);
      }
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(LENGTHS["half-day"]);
    }),
    { seed: 4, numRuns: 300 },
  );
  const [first, second] = sessionPlan([lengthy(25)], "half-day").parts;
  expect([first?.kind, second?.kind]).toEqual(["opening", "reading"]);
});

test("放得下的案例依次各有阅读、判断、讨论、对答案；放不下的从后面去掉，多了少了都算得出", () => {
  fc.assert(
    fc.property(chosen, length, (some, of) => {
      const { parts, fitting, needed, room, spare } = sessionPlan(some, of);
      const ofCases = parts.filter((part) => part.of !== null).map(({ kind, of }) => [kind, of]);
      const wanted = Array.from({ length: fitting }, (_, index) => CASE_PARTS.map((kind) => [kind, index])).flat();
      expect(ofCases).toEqual(wanted);
      expect(fitting === some.length).toBe(needed <= room);
      const open = parts.filter(({ kind }) => kind === "spare").reduce((sum, { minutes }) => sum + minutes, 0);
      expect(open).toBe(spare);
    }),
    { seed: 3, numRuns: 300 },
  );
  expect(sessionPlan(cases, "hour").fitting).toBeLessThan(cases.length);
  expect(sessionPlan(cases.slice(0, 1), "half-day").spare).toBeGreaterThan(60);
});

test("时刻和连续的各项写得对", () => {
  expect(clock("09:00", 65)).toBe("10:05");
  expect(clock("23:50", 20)).toBe("00:10");
  expect(labelRefs(["4", "11.1.1", "11.1.2", "11.1.3", "12.1.1"])).toBe(
    "第四条、第十一条第一项至第三项、第十二条第一项",
  );
});
