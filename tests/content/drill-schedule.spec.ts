import fc from "fast-check";
import { expect, test } from "playwright/test";
import { FAMILIES, kindOf } from "../../src/training/drill/kinds.ts";
import { randomFrom, tidySeed } from "../../src/training/drill/random.ts";
import { type Asked, LONGEST_WAIT, MISSED_AFTER, nextKey, SET_SIZE, setOf } from "../../src/training/drill/schedule.ts";
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
      const asked = [{ key: missed, right: false }];
      let streaks: Record<string, number> = { [missed]: 0 };
      for (let turn = 0; turn < MISSED_AFTER; turn += 1) {
        const key = nextKey(asked, streaks, DRILL, random);
        expect(key).not.toBe(missed);
        asked.push({ key, right: true });
        streaks = { ...streaks, [key]: 1 };
      }
      expect(nextKey(asked, streaks, DRILL, random)).toBe(missed);
      expect(nextKey([...asked, { key: missed, right: true }], { ...streaks, [missed]: 1 }, DRILL, random)).not.toBe(
        missed,
      );
    }),
    { numRuns: 300 },
  );
});

/** A sitting in which every answer is right but those that `misses` names, by turn and key. Returns what was asked. */
function sit(turns: number, seed: string, misses: (turn: number, key: string) => boolean): readonly Asked[] {
  const random = randomFrom(seed);
  const asked: Asked[] = [];
  const streaks: Record<string, number> = {};
  for (let turn = 0; turn < turns; turn += 1) {
    const key = nextKey(asked, streaks, DRILL, random);
    const right = !misses(turn, key);
    asked.push({ key, right });
    streaks[key] = right ? (streaks[key] ?? 0) + 1 : 0;
  }
  return asked;
}

/** After how many other questions each missed one came back; those still waiting at the end are left out. */
const waits = (asked: readonly Asked[]): number[] =>
  asked.flatMap(({ key, right }, at) => {
    const back = asked.findIndex((one, later) => later > at && one.key === key);
    return right || back < 0 ? [] : [back - at - 1];
  });

test("做了几百道以后答错的，照样隔三四道再来", () => {
  fc.assert(
    fc.property(fc.nat({ max: 400 }), fc.string(), (before, seed) => {
      const asked = sit(before + 10, seed, (turn) => turn === before);
      const [wait] = waits(asked);
      expect(wait).toBeGreaterThanOrEqual(MISSED_AFTER);
      expect(wait).toBeLessThanOrEqual(MISSED_AFTER + 1);
    }),
    { numRuns: 60 },
  );
});

test("一道题一直答错，隔的题数慢慢变多，但不会一去不回", () => {
  const asked = sit(300, "one key", (turn, key) => turn === 0 || key === first("one key"));
  const ofFirst = waits(asked);
  expect(ofFirst.length).toBeGreaterThan(15);
  expect(Math.max(...ofFirst)).toBeLessThanOrEqual(LONGEST_WAIT + 1);
});

const first = (seed: string) => nextKey([], {}, DRILL, randomFrom(seed));

test("五道答错一道，连做四百道，答错的都在不多的几道以后再来", () => {
  const chance = randomFrom("one in five");
  const asked = sit(400, "long", () => chance.below(5) === 0);
  expect(Math.max(...waits(asked))).toBeLessThanOrEqual(2 * LONGEST_WAIT);
});

test("每道都答错，也总有新题", () => {
  const asked = sit(30, "always wrong", () => true);
  expect(new Set(asked.map(({ key }) => key)).size).toBeGreaterThanOrEqual(15);
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
