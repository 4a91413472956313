import { fill } from "../../../../fill.ts";
import { sortRefs } from "../../../../law/index.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";

/** How a lawsuit ended: is it in the scope of art. 3? */
export const truthScope: Kind = {
  id: "truth-scope",
  keys: ({ law }) => Object.keys(law.scopes).map((id) => `truth-scope:${id}`),
  make: (key, { words, law, values, scopes }, random) => {
    const id = partOf(key);
    const ended = law.scopes[id];
    if (!ended) throw new Error(`no ending for ${key}`);
    const { result, finding, refs } = ended;
    const claimed = random.pick(["in", "out"] as const);
    const sentences: Readonly<Record<string, string>> = words.truth.endings;
    return truthOf(
      {
        key,
        story: fill(sentences[id] ?? words.truth.endings.named, {
          result: values.results[result] ?? "",
          claim: words.truth.scopeClaims[claimed],
        }),
        holds: finding === claimed,
        why: scopes[finding] ?? "",
        // Whatever item 1 does not name is seen from both items.
        refs: id in sentences ? ["3", "3.1.1", "3.1.2"] : sortRefs(["3", ...refs]),
      },
      words,
    );
  },
};
