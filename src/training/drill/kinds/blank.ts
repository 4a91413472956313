import { fill } from "../../../fill.ts";
import type { Ref } from "../../../law/index.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";

/** A piece of the text with some words missing: which? */
export const blankKind: Kind = {
  id: "blank",
  keys: ({ blanks }) => Object.entries(blanks).flatMap(([ref, forms]) => (forms.length > 0 ? [`blank:${ref}`] : [])),
  make: (key, { blanks, pieces, words }, random) => {
    const ref = partOf(key) as Ref;
    const { form, others } = random.pick(blanks[ref] ?? []);
    const text = pieces.find((piece) => piece.ref === ref)?.text ?? "";
    return {
      kind: "blank",
      key,
      stem: words.stems.blank,
      story: "",
      quotes: [text.split(form).join(words.blank)],
      ...optionsFrom(form, random.sample(others, 3), random),
      why: fill(words.why.blank, { form }),
      refs: [ref],
    };
  },
};
