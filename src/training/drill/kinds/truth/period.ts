import { fill } from "../../../../fill.ts";
import { daysBetween, EFFECTIVE, EXPIRES, type IsoDate } from "../../../../law/index.ts";
import { chineseDate } from "../../../../measure/validity.ts";
import { concluded, lostCase } from "../../facts.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";
import type { Random } from "../../random.ts";

const LAST = daysBetween(EFFECTIVE, EXPIRES);
/** In days from the first: before, in and after the period. */
const ZONES = { before: [-400, -1], inside: [0, LAST], after: [LAST + 1, LAST + 400] } as const;
const DRAWN: Readonly<Record<string, readonly (readonly (keyof typeof ZONES)[])[]>> = {
  inside: [["inside", "inside", "inside"]],
  outside: [
    ["before", "before", "before"],
    ["after", "after", "after"],
  ],
  straddling: [
    ["before", "inside", "inside"],
    ["before", "before", "inside"],
    ["inside", "inside", "after"],
    ["inside", "after", "after"],
  ],
};

const dayAfter = (days: number): IsoDate =>
  new Date(Date.parse(`${EFFECTIVE}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Three days in their order, each from the zone that a pattern names. */
function drawDays(pattern: readonly (keyof typeof ZONES)[], random: Random): IsoDate[] {
  return pattern
    .map((zone) => {
      const [first, last] = ZONES[zone];
      return first + random.below(last - first + 1);
    })
    .sort((a, b) => a - b)
    .map(dayAfter);
}

/** Three days against the period of art. 19: what is said of them? */
export const truthPeriod: Kind = {
  id: "truth-period",
  keys: () => Object.keys(DRAWN).map((timing) => `truth-period:${timing}`),
  make: (key, { words, timings }, random) => {
    const [act, judgment, decision] = drawDays(random.pick(DRAWN[partOf(key)] ?? []), random) as [
      IsoDate,
      IsoDate,
      IsoDate,
    ];
    const { timing } = concluded(lostCase({ actDate: act, judgmentDate: judgment, decisionDate: decision }));
    const claims: Readonly<Record<string, string>> = words.truth.periodClaims;
    const others = Object.keys(claims).filter((id) => id !== timing);
    const claimed = random.below(2) === 0 ? timing : random.pick(others);
    return truthOf(
      {
        key,
        story: fill(words.truth.period, {
          act: chineseDate(act),
          judgment: chineseDate(judgment),
          decision: chineseDate(decision),
          claim: claims[claimed] ?? "",
        }),
        holds: claimed === timing,
        why: timings[timing] ?? "",
        refs: ["19"],
      },
      words,
    );
  },
};
