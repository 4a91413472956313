import { fill } from "../../../fill.ts";
import type { Ref } from "../../../law/index.ts";
import type { DrillData } from "../data.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";
import type { Random } from "../random.ts";

/** Stretches from elsewhere in the text: of the same sort first, then about as long; none that holds the missing one, is held by it, or stands in this piece. */
export function otherStretches({ blanks, pieces, words }: DrillData, ref: Ref, form: string, random: Random): string[] {
  const text = pieces.find((piece) => piece.ref === ref)?.text ?? "";
  const elsewhere = [...new Set(Object.values(blanks).flat())].filter(
    (one) => !(text.includes(one) || one.includes(form) || form.includes(one)),
  );
  const alike = words.alike.find((members) => members.includes(form)) ?? [];
  const apart = (one: string) => (alike.includes(one) ? 0 : 1 + Math.abs(one.length - form.length));
  return random
    .shuffle(elsewhere)
    .sort((a, b) => apart(a) - apart(b))
    .slice(0, 3);
}

/** A piece of the text with some words missing: which? */
export const blankKind: Kind = {
  id: "blank",
  keys: ({ blanks }) => Object.entries(blanks).flatMap(([ref, forms]) => (forms.length > 0 ? [`blank:${ref}`] : [])),
  make: (key, data, random) => {
    const ref = partOf(key) as Ref;
    const form = random.pick(data.blanks[ref] ?? []);
    const text = data.pieces.find((piece) => piece.ref === ref)?.text ?? "";
    return {
      kind: "blank",
      key,
      stem: data.words.stems.blank,
      story: "",
      quotes: [text.split(form).join(data.words.blank)],
      ...optionsFrom(form, otherStretches(data, ref, form, random), random),
      why: fill(data.words.why.blank, { form }),
      refs: [ref],
    };
  },
};
