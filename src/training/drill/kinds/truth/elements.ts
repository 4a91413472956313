import { fill } from "../../../../fill.ts";
import { type FindingRef, refLabel } from "../../../../law/index.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";

/** An item with one of its conditions lacking, or none: does it hold? */
export const truthElements: Kind = {
  id: "truth-elements",
  keys: ({ law }) => Object.keys(law.items).map((ref) => `truth-elements:${ref}`),
  make: (key, { words, law, elements }, random) => {
    const { truth } = words;
    const ref = partOf(key) as FindingRef;
    const { whole = "", without = {} } = law.items[ref] ?? {};
    const conditions = Object.keys(elements[ref] ?? {});
    const failed = random.below(3) === 0 ? null : random.pick(Object.keys(without));
    const name = (id: string) => elements[ref]?.[id] ?? id;
    const held = conditions.filter((id) => id !== failed);
    const found = failed === null ? whole : without[failed];
    const claimed = random.pick(["yes", "no"] as const);
    return truthOf(
      {
        key,
        story: fill(failed === null ? truth.all : truth.part, {
          ref: refLabel(ref),
          held: held.map((id) => `「${name(id)}」`).join(""),
          failed: failed === null ? "" : `「${name(failed)}」`,
          claim: truth.holds[claimed],
        }),
        holds: found === claimed,
        why: truth.whyHolds[found === "yes" ? "yes" : "no"],
        refs: [ref],
      },
      words,
    );
  },
};
