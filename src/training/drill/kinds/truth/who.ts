import { fill } from "../../../../fill.ts";
import { CAUSES, type Cause } from "../../../../law/index.ts";
import { lostCase, person, reached } from "../../facts.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";
import { NAMED_ROLES } from "../disposition.ts";

/** One cause, one role: is the person among those held to account? */
export const truthWho: Kind = {
  id: "truth-who",
  keys: () => CAUSES.map((cause) => `truth-who:${cause}`),
  make: (key, { words, values, responsibility }, random) => {
    const cause = partOf(key) as Cause;
    const role = random.pick(NAMED_ROLES);
    const within = reached(lostCase({ causes: [cause] }), person(role));
    const claimed = random.pick(["yes", "no"] as const);
    return truthOf(
      {
        key,
        story: fill(words.truth.who, {
          cause: values.causes[cause] ?? "",
          role: values.roles[role] ?? "",
          claim: words.truth.whoClaims[claimed],
        }),
        holds: within === (claimed === "yes"),
        why: within ? (responsibility[cause] ?? "") : (responsibility.no ?? ""),
        refs: ["6"],
      },
      words,
    );
  },
};
