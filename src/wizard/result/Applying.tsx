import type { CaseFacts } from "../../law/index.ts";
import { applyingFacts } from "../../law/what-if.ts";
import { nameFact, nameValue } from "../../wording/name-answer.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";
import { whereToLook } from "../where.ts";

interface Props {
  caseFacts: CaseFacts;
  words: Words;
}

/** The facts not known on which it hangs whether the measure applies: what each would tell, and where it is usually found. Nothing where that is settled, or open by the measure's silence. */
export function Applying({ caseFacts, words }: Props) {
  const facts = applyingFacts(caseFacts);
  const { applying } = words.changes;
  if (facts.length === 0) return null;
  return (
    <section class="unknowns">
      <h2>{applying.title}</h2>
      <p>{applying.lead}</p>
      {facts.map(({ fact, refs, under }) => {
        const where = whereToLook(fact, words);
        return (
          <div key={fact} class="what-if">
            <p>
              <strong>{nameFact(fact, words)}</strong> <RefLinks refs={refs} words={words} />
            </p>
            <ul>
              {Object.entries(under).map(([value, applies]) => (
                <li key={value}>
                  {nameValue(fact, value, words)} → {applying.under[applies]}
                </li>
              ))}
            </ul>
            {where && (
              <p class="hint">
                {words.changes.evidence.where}：{where}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
