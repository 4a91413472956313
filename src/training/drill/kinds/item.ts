import { fill } from "../../../fill.ts";
import { articleOf, type Ref, refLabel } from "../../../law/index.ts";
import type { DrillData, Piece } from "../data.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";

const itemsOf = ({ pieces }: DrillData): readonly Piece[] => pieces.filter(({ ref }) => ref.split(".").length === 3);

/** The official words of an item: which item are they? Two of the others are of the same article, where it has them. */
export const itemKind: Kind = {
  id: "item",
  keys: (data) => itemsOf(data).map(({ ref }) => `item:${ref}`),
  make: (key, data, random) => {
    const ref = partOf(key) as Ref;
    const others = random.shuffle(itemsOf(data).map((piece) => piece.ref)).filter((one) => one !== ref);
    const near = others.filter((one) => articleOf(one) === articleOf(ref)).slice(0, 2);
    const far = others.filter((one) => articleOf(one) !== articleOf(ref)).slice(0, 3 - near.length);
    return {
      kind: "item",
      key,
      stem: data.words.stems.item,
      story: "",
      quotes: itemsOf(data)
        .filter((piece) => piece.ref === ref)
        .map(({ text }) => text),
      ...optionsFrom(refLabel(ref), [...near, ...far].map(refLabel), random),
      why: fill(data.words.why.item, { ref: refLabel(ref) }),
      refs: [ref],
    };
  },
};
