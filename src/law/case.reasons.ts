import type { CaseFacts } from "./facts.ts";
import type { CaseQuestionId } from "./questions.ts";
import type { Reason } from "./reasons.ts";
import type { Ref } from "./refs.ts";
import { lossOf, type Scope, scopeOf } from "./rules/article-03.ts";
import { byReference } from "./rules/article-18.ts";
import { timing } from "./rules/article-19.ts";

/** An answer as a reason states it: a list by its members, an empty one as `none`. */
export function spell(answer: string | readonly string[]): string {
  if (typeof answer === "string") return answer;
  return answer.length === 0 ? "none" : answer.join(" ");
}

const SCOPE_REFS: Readonly<Record<Scope, (facts: CaseFacts) => Ref[]>> = {
  in: (facts) => [lossOf(facts) === "named" ? "3.1.1" : "3.1.2"],
  out: (facts) => (lossOf(facts) === "other" ? ["3.1.1", "3.1.2"] : ["3"]),
  open: () => ["3", "18"],
  unknown: () => ["3"],
};

const procedureRefs = (facts: CaseFacts): Ref[] => {
  if (byReference(facts)) return ["18"];
  return facts.procedure === "litigation" ? ["2"] : ["2", "18"];
};

const scopeReason = (facts: CaseFacts): Reason => ({
  step: "scope",
  finding: scopeOf(facts),
  refs: SCOPE_REFS[scopeOf(facts)](facts),
});

const answer =
  (step: keyof CaseFacts, refs: readonly Ref[]) =>
  (facts: CaseFacts): Reason[] => [{ step, finding: spell(facts[step]), refs }];

const REASONS: Readonly<Record<CaseQuestionId, (facts: CaseFacts) => Reason[]>> = {
  procedure: (facts) => answer("procedure", procedureRefs(facts))(facts),
  organ: answer("organ", ["2"]),
  period: (facts) => {
    const undecided = facts.decisionDate === "none" ? ({ undecided: true } as const) : {};
    return [{ step: "timing", finding: timing(facts), ...undecided, refs: ["19"] }];
  },
  // A case that ended without a judgment touches self-correction, which is asked again under art. 12.
  results: (facts) => [
    ...answer("results", lossOf(facts) === "ended" ? ["3", "4", "12.1.2"] : ["3"])(facts),
    ...(scopeOf(facts) === "unknown" ? [] : [scopeReason(facts)]),
  ],
  grave: (facts) => [...answer("grave", ["3.1.2"])(facts), scopeReason(facts)],
  judgment: (facts) => [...answer("partial", ["3"])(facts), ...answer("final", ["3"])(facts)],
  causes: answer("causes", ["6"]),
  defenceFailures: answer("defenceFailures", ["6"]),
  subjects: answer("subjects", ["7"]),
  nominalFault: answer("nominalFault", ["7"]),
  compensationPaid: answer("compensationPaid", ["15"]),
};

/** What the case chart cites when it leaves a question with these facts. */
export function caseReasons(question: CaseQuestionId, facts: CaseFacts): Reason[] {
  return REASONS[question](facts);
}
