import { fill } from "../../../../fill.ts";
import { type CaseAnswers, NAMED_RESULTS, type Result } from "../../../../law/index.ts";
import { concluded, lostCase } from "../../facts.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";

/** By part of a key: the result, and whether intent or gross negligence led to the loss. A case that ended without a judgment is left out: the measure is silent on it. */
const OUTCOMES: Readonly<Record<string, { readonly result: Result; readonly grave?: "yes" | "no" }>> = {
  ...Object.fromEntries([...NAMED_RESULTS, "not-lost" as const].map((result) => [result, { result }])),
  grave: { result: "other-loss", grave: "yes" },
  "not-grave": { result: "other-loss", grave: "no" },
};

/** How a lawsuit ended: is it in the scope of art. 3? */
export const truthScope: Kind = {
  id: "truth-scope",
  keys: () => Object.keys(OUTCOMES).map((part) => `truth-scope:${part}`),
  make: (key, { words, values, scopes }, random) => {
    const { result, grave } = OUTCOMES[partOf(key)] ?? { result: "revoked" };
    const facts: CaseAnswers = lostCase({ results: [result], ...(grave ? { grave } : {}) });
    const { reasons } = concluded(facts);
    const reason = reasons.find(({ step }) => step === "scope");
    const claimed = random.pick(["in", "out"] as const);
    const { scope, scopeGrave, scopeNotGrave, scopeClaims } = words.truth;
    const sentence = grave === undefined ? scope : grave === "yes" ? scopeGrave : scopeNotGrave;
    return truthOf(
      {
        key,
        story: fill(sentence, { result: values.results[result] ?? "", claim: scopeClaims[claimed] }),
        holds: reason?.finding === claimed,
        why: scopes[reason?.finding ?? ""] ?? "",
        refs: reason?.refs.includes("3") ? ["3", "3.1.1", "3.1.2"] : (reason?.refs ?? []),
      },
      words,
    );
  },
};
