import fc from "fast-check";
import { expect, test } from "playwright/test";
import { FAMILIES, kindOf } from "../../src/training/drill/kinds.ts";
import { randomFrom, tidySeed } from "../../src/training/drill/random.ts";
import { MISSED_AFTER, nextKey, SET_SIZE, setOf } from "../../src/training/drill/schedule.ts";
import { DRILL } from "../support/drill.ts";

test.describe.configure({ mode: "parallel" });

test("同一个名字，全班的题目和次序都相同；每种题至少两道，没有重复", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (seed) => {
      const [one, other] = [setOf(seed, DRILL), setOf(seed, DRILL)];
      expect(one).toEqual(other);
      expect(one).toHaveLength(SET_SIZE);
      expect(new Set(one.map(({ key }) => key)).size).toBe(SET_SIZE);
      for (const kind of Object.keys(DRILL.words.kinds))
        expect(one.filter((question) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 40 },
  );
  expect(setOf("甲班", DRILL)).not.toEqual(setOf("乙班", DRILL));
  expect(tidySeed(" Ａ甲班 ")).toBe("a甲班");
});

test("答错的隔三道再来，答对以后不再追", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = randomFrom(seed);
      const missed = nextKey([], {}, DRILL, random);
      const asked = [missed];
      let streaks: Record<string, number> = { [missed]: 0 };
      for (let turn = 0; turn < MISSED_AFTER; turn += 1) {
        const key = nextKey(asked, streaks, DRILL, random);
        expect(key).not.toBe(missed);
        asked.push(key);
        streaks = { ...streaks, [key]: 1 };
      }
      expect(nextKey(asked, streaks, DRILL, random)).toBe(missed);
      expect(nextKey([...asked, missed], { ...streaks, [missed]: 1 }, DRILL, random)).not.toBe(missed);
    }),
    { numRuns: 300 },
  );
});

test("每道都答错，也总有新题", () => {
  const random = randomFrom("always wrong");
  const asked: string[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const missed = Object.fromEntries(asked.map((key) => [key, 0]));
    asked.push(nextKey(asked, missed, DRILL, random));
  }
  expect(new Set(asked).size).toBeGreaterThanOrEqual(15);
});

test("连着答对的少出，没有做过的多出，上次答错的最多", () => {
  const keys = kindOf("ground:")?.keys(DRILL) ?? [];
  const everything = FAMILIES.flat().flatMap((kind) => kind.keys(DRILL));
  const known = Object.fromEntries(everything.map((key) => [key, 5]));
  const [missed = "", fresh = ""] = keys;
  const { [fresh]: _, ...rest } = known;
  const streaks = { ...rest, [missed]: 0 };
  const random = randomFrom("counted");
  const counts = new Map<string, number>();
  for (let turn = 0; turn < 4000; turn += 1) {
    const key = nextKey([], streaks, DRILL, random);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const of = (key = "") => counts.get(key) ?? 0;
  expect(of(missed)).toBeGreaterThan(of(fresh));
  expect(of(fresh)).toBeGreaterThan(2 * of(keys[2]));
});
