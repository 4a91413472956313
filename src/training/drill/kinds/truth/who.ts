import { fill } from "../../../../fill.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";

/** One cause, one role: is the person among those held to account? */
export const truthWho: Kind = {
  id: "truth-who",
  keys: ({ law }) => [...new Set(law.persons.map(({ cause }) => `truth-who:${cause}`))],
  make: (key, { words, law, values }, random) => {
    const able = law.persons.filter(({ cause, bodies }) => cause === partOf(key) && bodies === "same");
    const { cause, role, in: within } = random.pick(able);
    const claimed = random.pick(["yes", "no"] as const);
    const named = values.roles[role] ?? "";
    return truthOf(
      {
        key,
        story: fill(words.truth.who, {
          cause: values.causes[cause] ?? "",
          role: named,
          claim: words.truth.whoClaims[claimed],
        }),
        holds: within === (claimed === "yes"),
        why: fill(words.who[within ? "reached" : "unreached"][cause], { role: named }),
        refs: cause === "act" ? ["6", "9"] : ["6"],
      },
      words,
    );
  },
};
