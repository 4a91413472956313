import fc from "fast-check";
import { expect, test } from "playwright/test";
import { loadCases } from "../../src/training/load-cases.ts";
import { clock, divide, LEAST, LENGTHS, mostCases, schedule } from "../../src/training/plan/schedule.ts";

const cases = loadCases();

test("安排的各部分加起来正好是一小时或者半天，每个案例都够最少的时间", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LENGTHS), fc.shuffledSubarray([...cases]), (length, chosen) => {
      const some = chosen.slice(0, mostCases(length));
      const { parts } = schedule(some, length);
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
      expect(parts.every(({ minutes }) => minutes > 0)).toBe(true);
      for (const [at, { kind }] of parts.entries()) {
        if (kind !== "read") continue;
        const own = parts.slice(at, at + 4);
        expect(own.map((part) => part.kind)).toEqual(["read", "judge", "discuss", "key"]);
        expect(own.reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThanOrEqual(LEAST);
      }
    }),
  );
});

test("半天有一次休息，一小时没有", () => {
  const breaks = (length: 60 | 180) => schedule(cases.slice(0, 4), length).parts.filter(({ kind }) => kind === "break");
  expect(breaks(60)).toHaveLength(0);
  expect(breaks(180)).toHaveLength(1);
});

test("选少了、选多了、排不下，都说出来", () => {
  expect(schedule(cases.slice(0, 1), 180).fit).toBe("few");
  expect(schedule(cases.slice(0, 2), 60).fit).toBe("well");
  expect(schedule(cases.slice(0, 5), 60).fit).toBe("many");
  expect(schedule(cases.slice(0, 6), 60)).toEqual({ parts: [], fit: "tooMany" });
});

test("分到的份额是整数，加起来不多不少", () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
      (total, weights) => {
        const shares = divide(total, weights);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      },
    ),
  );
  expect(clock(75)).toBe("1:15");
});
