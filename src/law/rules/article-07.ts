import type { CaseFacts, PersonFacts } from "../facts.ts";
import type { Ternary } from "../ternary.ts";

type Bodies = Pick<CaseFacts, "subjects" | "nominalFault">;

/** Art. 7 where the body that acted is not the body named: the acting side answers, the nominal side only where it was at fault too. */
function sideAnswers({ nominalFault }: Bodies, { side }: Pick<PersonFacts, "side">): Ternary {
  if (side === "acting") return "yes";
  if (side === "nominal") return nominalFault;
  return nominalFault === "yes" ? "yes" : "unknown";
}

/** Art. 7: whether responsibility for the act reaches the person's side. Who answers for the defence is not moved. */
export function actReaches(facts: Bodies, person: Pick<PersonFacts, "side">): Ternary {
  if (facts.subjects === "same") return "yes";
  const answer = sideAnswers(facts, person);
  if (facts.subjects === "different") return answer;
  return answer === "yes" ? "yes" : "unknown";
}
