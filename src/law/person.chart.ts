import { assign, setup } from "xstate";
import type { PersonFacts } from "./facts.ts";
import { personReasons } from "./person.reasons.ts";
import { type Position, possibleDispositions, sideMatters } from "./possible.ts";
import { PERSON_QUESTIONS, type PersonQuestionId } from "./questions.ts";
import type { Reason } from "./reasons.ts";
import { responsible } from "./rules/article-06.ts";

export interface PersonAnswer {
  readonly type: "answer";
  readonly facts: Partial<PersonFacts>;
}

/** The person's facts with an answer taken in; findings of one page stand beside those of another. */
function takeIn(person: PersonFacts, facts: Partial<PersonFacts>): PersonFacts {
  return { ...person, ...facts, findings: { ...person.findings, ...facts.findings } };
}

const answered = ({ context, event }: { context: Position; event: PersonAnswer }): Position => ({
  caseFacts: context.caseFacts,
  person: takeIn(context.person, event.facts),
});

const asks = (question: PersonQuestionId) => ({ question, refs: PERSON_QUESTIONS[question].refs });

const take = (question: PersonQuestionId) =>
  [
    "record",
    {
      type: "cite" as const,
      params: (args: { context: Position; event: PersonAnswer }) => ({
        reasons: personReasons(question, answered(args)),
      }),
    },
  ] as const;

const conclude = {
  type: "cite" as const,
  params: ({ context }: { context: Position }) => ({ reasons: personReasons("conclusion", context) }),
};

const only =
  (disposition: string) =>
  ({ context }: { context: Position }) => {
    const possible = possibleDispositions(context);
    return possible.length === 1 && possible[0] === disposition;
  };

/**
 * One person in a case that reaches persons: art. 6 with 7 and 9, then 11, 12 and 13, then 14, 17.
 * Where the facts leave several dispositions the chart ends in `undetermined`, which holds no rule of its own.
 */
export const personChart = setup({
  types: {
    context: {} as Position,
    events: {} as PersonAnswer,
    input: {} as Position,
    meta: {} as { question: PersonQuestionId; refs: readonly string[] },
  },
  actions: {
    record: assign({ person: ({ context, event }) => takeIn(context.person, event.facts) }),
    cite: (_, _params: { reasons: readonly Reason[] }) => {},
  },
  guards: {
    sideMatters: (args) => sideMatters(answered(args)),
    answersForNothing: (args) => {
      const { caseFacts, person } = answered(args);
      return responsible(caseFacts, person) === "no";
    },
    notResponsible: only("not-responsible"),
    exempt: only("exempt"),
    lenient: only("lenient"),
    ordinary: only("ordinary"),
    severe: only("severe"),
    contested: only("contested"),
  },
}).createMachine({
  id: "person",
  context: ({ input }) => input,
  initial: "responsibility",
  states: {
    responsibility: {
      initial: "roles",
      states: {
        roles: {
          meta: asks("roles"),
          on: {
            answer: [
              { guard: "sideMatters", target: "side", actions: take("roles") },
              { guard: "answersForNothing", target: "#person.conclusion", actions: take("roles") },
              { target: "#person.findings", actions: take("roles") },
            ],
          },
        },
        side: {
          meta: asks("side"),
          on: {
            answer: [
              { guard: "answersForNothing", target: "#person.conclusion", actions: take("side") },
              { target: "#person.findings", actions: take("side") },
            ],
          },
        },
      },
    },
    findings: {
      initial: "exemption",
      states: {
        exemption: { meta: asks("exemption"), on: { answer: { target: "leniency", actions: take("exemption") } } },
        leniency: { meta: asks("leniency"), on: { answer: { target: "severity", actions: take("leniency") } } },
        severity: {
          meta: asks("severity"),
          on: { answer: { target: "#person.aftermath", actions: take("severity") } },
        },
      },
    },
    aftermath: {
      meta: asks("aftermath"),
      on: { answer: { target: "conclusion", actions: take("aftermath") } },
    },
    conclusion: {
      always: [
        { guard: "notResponsible", target: "not-responsible", actions: conclude },
        { guard: "exempt", target: "exempt", actions: conclude },
        { guard: "lenient", target: "lenient", actions: conclude },
        { guard: "ordinary", target: "ordinary", actions: conclude },
        { guard: "severe", target: "severe", actions: conclude },
        { guard: "contested", target: "contested", actions: conclude },
        { target: "undetermined", actions: conclude },
      ],
    },
    "not-responsible": { type: "final" },
    exempt: { type: "final" },
    lenient: { type: "final" },
    ordinary: { type: "final" },
    severe: { type: "final" },
    contested: { type: "final" },
    undetermined: { type: "final" },
  },
});
