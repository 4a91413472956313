import { fill } from "../../../../fill.ts";
import { refLabel } from "../../../../law/index.ts";
import { concludedOf, conclusionRefs, lostCase, person } from "../../facts.ts";
import { type Kind, partOf, truthOf } from "../../question.ts";
import { drawFindings, GROUPS } from "../disposition.ts";

const NAMES = ["first", "second", "third"] as const;
const SENTENCES = ["one", "two", "three"] as const;

/** Items side by side: does the measure say what is claimed of them? */
export const truthGrounds: Kind = {
  id: "truth-grounds",
  keys: () => GROUPS.filter((group) => group !== "none").map((group) => `truth-grounds:${group}`),
  make: (key, { words, outcomes }, random) => {
    const findings = drawFindings(partOf(key), random);
    const found = concludedOf(lostCase({}), person("handler", findings));
    const claims: Readonly<Record<string, string>> = words.truth.claims;
    const { title = "", summary = "" } = outcomes[found.disposition] ?? {};
    const others = Object.keys(claims).filter((id) => id !== found.disposition);
    const claimed = random.below(2) === 0 ? found.disposition : random.pick(others);
    const sentence = SENTENCES[findings.length - 1] ?? "one";
    const named = Object.fromEntries(findings.map((ref, index) => [NAMES[index], refLabel(ref)]));
    return truthOf(
      {
        key,
        story: fill(words.truth[sentence], { ...named, claim: claims[claimed] ?? "" }),
        holds: claimed === found.disposition,
        why: fill(words.truth.whyGround, { outcome: title, summary }),
        refs: conclusionRefs(found),
      },
      words,
    );
  },
};
