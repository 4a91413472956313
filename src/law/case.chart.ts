import { assign, setup } from "xstate";
import { caseReasons } from "./case.reasons.ts";
import type { CaseFacts } from "./facts.ts";
import { possibleCaseVerdicts } from "./possible.ts";
import { CASE_QUESTIONS, type CaseQuestionId } from "./questions.ts";
import type { Reason } from "./reasons.ts";
import { organCovered } from "./rules/article-02.ts";
import { graveAsked, scopeOf } from "./rules/article-03.ts";
import { ledToLoss } from "./rules/article-06.ts";
import { procedureCovered } from "./rules/article-18.ts";
import { periodCovers } from "./rules/article-19.ts";

export interface CaseAnswer {
  readonly type: "answer";
  readonly facts: Partial<CaseFacts>;
}

interface Context {
  readonly facts: CaseFacts;
}

/** The facts as they stand once the answer is taken in. */
const answered = ({ context, event }: { context: Context; event: CaseAnswer }): CaseFacts => ({
  ...context.facts,
  ...event.facts,
});

/** Whether art. 2, 18 or 19 may still fail. */
const mayNotApply = (facts: CaseFacts) => possibleCaseVerdicts(facts).has("not-applicable");

/** Marks a state as the place where a question is asked. */
const asks = (question: CaseQuestionId) => ({ question, refs: CASE_QUESTIONS[question].refs });

/** Takes the answer in and cites what was found at this question. */
const take = (question: CaseQuestionId) =>
  [
    "record",
    {
      type: "cite" as const,
      params: (args: { context: Context; event: CaseAnswer }) => ({ reasons: caseReasons(question, answered(args)) }),
    },
  ] as const;

/**
 * The case: arts. 2, 18 and 19, then 3, then 6, 7 and 15 as far as they concern the case as a whole.
 * Routing only: a guard is one named predicate of `rules/`, and `unknown` passes every gate.
 */
export const caseChart = setup({
  types: {
    context: {} as Context,
    events: {} as CaseAnswer,
    input: {} as { facts: CaseFacts },
    meta: {} as { question: CaseQuestionId; refs: readonly string[] },
  },
  actions: {
    record: assign({ facts: ({ context, event }) => ({ ...context.facts, ...event.facts }) }),
    cite: (_, _params: { reasons: readonly Reason[] }) => {},
  },
  guards: {
    procedureExcluded: (args) => procedureCovered(answered(args)) === "no",
    organExcluded: (args) => organCovered(answered(args)) === "no",
    periodExcludes: (args) => periodCovers(answered(args)) === "no",
    outOfScope: (args) => scopeOf(answered(args)) === "out" && !mayNotApply(answered(args)),
    barred: (args) => scopeOf(answered(args)) === "out" && mayNotApply(answered(args)),
    graveAsked: (args) => graveAsked(answered(args)),
    defenceLed: (args) => ledToLoss("defence", answered(args)) === "yes",
    actMayHaveLed: (args) => ledToLoss("act", answered(args)) !== "no",
    subjectsMayDiffer: (args) => answered(args).subjects !== "same",
  },
}).createMachine({
  id: "case",
  context: ({ input }) => ({ facts: input.facts }),
  initial: "applicability",
  states: {
    applicability: {
      initial: "procedure",
      states: {
        procedure: {
          meta: asks("procedure"),
          on: {
            answer: [
              { guard: "procedureExcluded", target: "#case.not-applicable", actions: take("procedure") },
              { target: "organ", actions: take("procedure") },
            ],
          },
        },
        organ: {
          meta: asks("organ"),
          on: {
            answer: [
              { guard: "organExcluded", target: "#case.not-applicable", actions: take("organ") },
              { target: "period", actions: take("organ") },
            ],
          },
        },
        period: {
          meta: asks("period"),
          on: {
            answer: [
              { guard: "periodExcludes", target: "#case.not-applicable", actions: take("period") },
              { target: "#case.scope", actions: take("period") },
            ],
          },
        },
      },
    },
    scope: {
      initial: "results",
      states: {
        results: {
          meta: asks("results"),
          on: {
            answer: [
              { guard: "outOfScope", target: "#case.out-of-scope", actions: take("results") },
              { guard: "barred", target: "#case.barred", actions: take("results") },
              { guard: "graveAsked", target: "grave", actions: take("results") },
              { target: "judgment", actions: take("results") },
            ],
          },
        },
        grave: {
          meta: asks("grave"),
          on: {
            answer: [
              { guard: "outOfScope", target: "#case.out-of-scope", actions: take("grave") },
              { guard: "barred", target: "#case.barred", actions: take("grave") },
              { target: "judgment", actions: take("grave") },
            ],
          },
        },
        judgment: {
          meta: asks("judgment"),
          on: { answer: { target: "#case.attribution", actions: take("judgment") } },
        },
      },
    },
    attribution: {
      initial: "causes",
      states: {
        causes: {
          meta: asks("causes"),
          on: {
            answer: [
              { guard: "defenceLed", target: "defenceFailures", actions: take("causes") },
              { guard: "actMayHaveLed", target: "subjects", actions: take("causes") },
              { target: "compensationPaid", actions: take("causes") },
            ],
          },
        },
        defenceFailures: {
          meta: asks("defenceFailures"),
          on: {
            answer: [
              { guard: "actMayHaveLed", target: "subjects", actions: take("defenceFailures") },
              { target: "compensationPaid", actions: take("defenceFailures") },
            ],
          },
        },
        subjects: {
          meta: asks("subjects"),
          on: {
            answer: [
              { guard: "subjectsMayDiffer", target: "nominalFault", actions: take("subjects") },
              { target: "compensationPaid", actions: take("subjects") },
            ],
          },
        },
        nominalFault: {
          meta: asks("nominalFault"),
          on: { answer: { target: "compensationPaid", actions: take("nominalFault") } },
        },
        compensationPaid: {
          meta: asks("compensationPaid"),
          on: { answer: { target: "#case.reached", actions: take("compensationPaid") } },
        },
      },
    },
    "not-applicable": { type: "final" },
    "out-of-scope": { type: "final" },
    /** Either art. 2, 18 or 19 fails or art. 3 does; which of them hangs on a fact not known. Holds no rule of its own. */
    barred: { type: "final" },
    reached: { type: "final" },
  },
});
