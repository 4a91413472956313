import { fill } from "../../../../fill.ts";
import { elementsOf, FINDINGS, type FindingRef, refLabel, type Ternary } from "../../../../law/index.ts";
import { concludedOf, lostCase, person } from "../../facts.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";

/** Items that join conditions. Art. 11, item 1 can be read otherwise, so that nothing is asked of its conditions. */
const JOINED = FINDINGS.filter((ref) => ref !== "11.1.1" && elementsOf(ref).length > 1);

/** What is found of an item whose conditions are answered one by one. */
export function foundOf(ref: FindingRef, elements: Readonly<Record<string, Ternary>>): string {
  const one = person("handler");
  const { reasons } = concludedOf(lostCase({}), { ...one, findings: { ...one.findings, [ref]: elements } });
  return reasons.find(({ step }) => step === ref)?.finding ?? "unknown";
}

/** An item with one of its conditions lacking, or none: does it hold? */
export const truthElements: Kind = {
  id: "truth-elements",
  keys: () => JOINED.map((ref) => `truth-elements:${ref}`),
  make: (key, { words: { truth, ...words }, elements }, random) => {
    const ref = partOf(key) as FindingRef;
    const failed = random.below(3) === 0 ? null : random.pick(elementsOf(ref));
    const name = (id: string) => elements[ref]?.[id] ?? id;
    const held = elementsOf(ref).filter((id) => id !== failed);
    const found = foundOf(
      ref,
      Object.fromEntries(elementsOf(ref).map((id): [string, Ternary] => [id, id === failed ? "no" : "yes"])),
    );
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
      { truth, ...words },
    );
  },
};
