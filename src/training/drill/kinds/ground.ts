import { fill } from "../../../fill.ts";
import { articleOf, FINDINGS, FINDINGS_OF, type FindingRef, type Ref, refLabel } from "../../../law/index.ts";
import { setKey } from "../grounds.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";

/** Items whose words say the answer. */
const TELLING: readonly FindingRef[] = ["12.1.3", "13.1.5"];

/** One finding alone: spared, treated leniently or severely? */
export const groundKind: Kind = {
  id: "ground",
  keys: () => FINDINGS.filter((ref) => !TELLING.includes(ref)).map((ref) => `ground:${ref}`),
  make: (key, { words, law, outcomes, pieces }, random) => {
    const ref = partOf(key) as FindingRef;
    const article = `${articleOf(ref)}` as Ref;
    const dispositionWith = (one: FindingRef) => law.conclusions[setKey([one])]?.disposition ?? "";
    const right = dispositionWith(ref);
    const others = Object.values(FINDINGS_OF)
      .map(([first]) => dispositionWith(first))
      .filter((one) => one !== right);
    const title = (id: string) => outcomes[id]?.title ?? id;
    return {
      kind: "ground",
      key,
      stem: words.stems.ground,
      story: "",
      quotes: pieces.filter((piece) => piece.ref === ref).map(({ text }) => text),
      ...optionsFrom(title(right), others.map(title), random),
      why: fill(words.why.ground, { ref: refLabel(ref), article: refLabel(article), outcome: title(right) }),
      refs: [article, ref],
    };
  },
};
