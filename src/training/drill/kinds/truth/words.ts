import { fill } from "../../../../fill.ts";
import type { Ref } from "../../../../law/index.ts";
import { quotedAs } from "../../pieces.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";
import { blankKind } from "../blank.ts";

/** The official words, or with some of them changed for others that could be mistaken for them: are they right? */
export const truthWords: Kind = {
  id: "truth-words",
  keys: (data) => blankKind.keys(data).map((key) => `truth-words:${partOf(key)}`),
  make: (key, data, random) => {
    const { truth } = data.words;
    const ref = partOf(key) as Ref;
    const { form, others } = random.pick(data.blanks[ref] ?? []);
    const wrong = random.pick(others);
    const text = data.pieces.find((piece) => piece.ref === ref)?.text ?? "";
    const holds = random.below(2) === 0;
    return truthOf(
      {
        key,
        story: fill(truth.words, { ref: quotedAs(ref, data), text: holds ? text : text.split(form).join(wrong) }),
        holds,
        why: holds ? truth.whyWords.yes : fill(truth.whyWords.no, { right: form, wrong }),
        refs: [ref],
      },
      data.words,
    );
  },
};
