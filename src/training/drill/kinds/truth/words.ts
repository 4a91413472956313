import { fill } from "../../../../fill.ts";
import { type Ref, refLabel } from "../../../../law/index.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";
import { blankKind, otherStretches } from "../blank.ts";

/** The official words, or with some of them changed for others of the text: are they right? */
export const truthWords: Kind = {
  id: "truth-words",
  keys: (data) => blankKind.keys(data).map((key) => `truth-words:${partOf(key)}`),
  make: (key, data, random) => {
    const { truth } = data.words;
    const ref = partOf(key) as Ref;
    const right = random.pick(data.blanks[ref] ?? []);
    const [wrong = right] = otherStretches(data, ref, right, random);
    const text = data.pieces.find((piece) => piece.ref === ref)?.text ?? "";
    const holds = random.below(2) === 0;
    return truthOf(
      {
        key,
        story: fill(truth.words, { ref: refLabel(ref), text: holds ? text : text.split(right).join(wrong) }),
        holds,
        why: holds ? truth.whyWords.yes : fill(truth.whyWords.no, { right, wrong }),
        refs: [ref],
      },
      data.words,
    );
  },
};
