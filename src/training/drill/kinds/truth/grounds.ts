import { fill } from "../../../../fill.ts";
import { refLabel } from "../../../../law/index.ts";
import { drawItems, GROUPS, setKey } from "../../grounds.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";
import { UNREACHED, wrongDispositions } from "../disposition.ts";

const NAMES = ["first", "second", "third"] as const;
const SENTENCES = ["zero", "one", "two", "three"] as const;

/** Items side by side, or none: does the measure say what is claimed of them? */
export const truthGrounds: Kind = {
  id: "truth-grounds",
  keys: () => GROUPS.map((group) => `truth-grounds:${group}`),
  make: (key, { words, law, outcomes }, random) => {
    const items = drawItems(partOf(key), random);
    const { disposition = "", refs = [] } = law.conclusions[setKey(items)] ?? {};
    const title = (id: string) => outcomes[id]?.title ?? id;
    const others = wrongDispositions(disposition).filter((id) => id !== UNREACHED);
    const claimed = random.below(2) === 0 ? disposition : random.pick(others);
    const sentence = SENTENCES[items.length] ?? "one";
    const named = Object.fromEntries(items.map((ref, index) => [NAMES[index], refLabel(ref)]));
    return truthOf(
      {
        key,
        story: fill(words.truth[sentence], {
          ...named,
          claim: fill(words.truth.concludes, { outcome: title(claimed) }),
        }),
        holds: claimed === disposition,
        why: fill(words.truth.whyGround, {
          outcome: title(disposition),
          summary: outcomes[disposition]?.summary ?? "",
        }),
        refs,
      },
      words,
    );
  },
};
