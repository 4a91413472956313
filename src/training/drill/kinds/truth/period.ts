import { fill } from "../../../../fill.ts";
import { chineseDate } from "../../../../measure/validity.ts";
import { drawDays, PATTERNS } from "../../periods.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";

/** Three days against the period of art. 19: what is said of them? */
export const truthPeriod: Kind = {
  id: "truth-period",
  keys: ({ law }) => [...new Set(Object.values(law.timings))].map((timing) => `truth-period:${timing}`),
  make: (key, { words, law, timings }, random) => {
    const timing = partOf(key);
    const pattern = random.pick(PATTERNS.filter((one) => law.timings[one.join()] === timing));
    const [act, judgment, decision] = drawDays(pattern, random).map(chineseDate) as [string, string, string];
    const claims: Readonly<Record<string, string>> = words.truth.periodClaims;
    const others = Object.keys(claims).filter((id) => id !== timing);
    const claimed = random.below(2) === 0 ? timing : random.pick(others);
    return truthOf(
      {
        key,
        story: fill(words.truth.period, { act, judgment, decision, claim: claims[claimed] ?? "" }),
        holds: claimed === timing,
        why: timings[timing] ?? "",
        refs: ["19"],
      },
      words,
    );
  },
};
