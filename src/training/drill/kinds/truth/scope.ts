import { fill } from "../../../../fill.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";

/** How a lawsuit ended: is it in the scope of art. 3? */
export const truthScope: Kind = {
  id: "truth-scope",
  keys: ({ law }) => Object.keys(law.scopes).map((id) => `truth-scope:${id}`),
  make: (key, { words, law, values, scopes }, random) => {
    const ended = law.scopes[partOf(key)];
    if (!ended) throw new Error(`no ending for ${key}`);
    const { result, grave, finding, refs } = ended;
    const claimed = random.pick(["in", "out"] as const);
    const { scope, scopeGrave, scopeNotGrave, scopeClaims } = words.truth;
    const sentence = grave === null ? scope : grave === "yes" ? scopeGrave : scopeNotGrave;
    return truthOf(
      {
        key,
        story: fill(sentence, { result: values.results[result] ?? "", claim: scopeClaims[claimed] }),
        holds: finding === claimed,
        why: scopes[finding] ?? "",
        refs: refs.includes("3") ? ["3", "3.1.1", "3.1.2"] : refs,
      },
      words,
    );
  },
};
