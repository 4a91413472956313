import { type FactCitations, questionOfFact, refsOfFact } from "./fact-refs.ts";
import { type ByValue, decisiveFacts, type FactId, type Position, relevantFacts, toldApart } from "./possible.ts";
import type { QuestionId } from "./questions.ts";

/** A fact to establish. */
export interface Evidence extends FactCitations {
  readonly fact: FactId;
  /** The question whose words say where the fact is usually found. */
  readonly question: QuestionId;
  /** Whether establishing this fact alone changes what is possible. */
  readonly decisive: boolean;
  /**
   * What each value leads to. Of a decisive fact: the set then possible. Of another: the dispositions it can tip the
   * result to once the other facts that it matters with are established.
   */
  readonly under: ByValue;
}

/** Which facts to establish where several dispositions are possible: those that decide first, then those that matter with others. Nothing where the result is settled. */
export function evidenceFor(position: Position): Evidence[] {
  const decisive = new Map(decisiveFacts(position).map(({ fact, under }) => [fact, under]));
  const relevant = relevantFacts(position);
  const item = (fact: FactId): Evidence[] => {
    const question = questionOfFact(fact);
    if (question === undefined) return [];
    const under = decisive.get(fact) ?? toldApart(position, fact);
    return [{ fact, question, refs: refsOfFact(fact), decisive: decisive.has(fact), under }];
  };
  return [
    ...relevant.filter((fact) => decisive.has(fact)).flatMap(item),
    ...relevant.filter((fact) => !decisive.has(fact)).flatMap(item),
  ];
}
