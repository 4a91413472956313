import { type AnyMachineSnapshot, type AnyStateMachine, getMicrosteps, initialTransition, transition } from "xstate";
import {
  asksForFindings,
  CASE_QUESTIONS,
  type CaseFacts,
  caseChart,
  completePerson,
  type IsoDate,
  PERSON_QUESTIONS,
  type PersonFacts,
  type PersonQuestionId,
  personChart,
} from "../../../src/law/index.ts";
import { UNKNOWN_CASE } from "./cases.ts";
import { caseWalk, personWalks } from "./chart-walks.ts";
import { pathOf, questionAt, stepsOf } from "./charts.ts";

/** Facts that end both charts, and every step that the charts take with them. */
export interface EdgeCase {
  readonly facts: Omit<CaseFacts, "assessedOn"> & { readonly persons: readonly Omit<PersonFacts, "label">[] };
  readonly steps: ReadonlySet<string>;
}

/** Every transition of both charts, as `案件图 from → to`. */
export const EDGES: readonly string[] = [
  ...stepsOf(caseChart.root).map((step) => `案件图 ${step}`),
  ...stepsOf(personChart.root).map((step) => `人员图 ${step}`),
].filter((step, index, all) => all.indexOf(step) === index);

const pick = (from: object, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, (from as Readonly<Record<string, unknown>>)[key]]));

/** What a question is answered with, and nothing else: guards would read the rest too early. */
function answerTo(question: string, facts: object): object {
  const { keys } = { ...CASE_QUESTIONS, ...PERSON_QUESTIONS }[question as PersonQuestionId];
  if (!asksForFindings(question as PersonQuestionId)) return pick(facts, keys);
  return { findings: pick((facts as PersonFacts).findings, keys) };
}

/** The steps, transient ones as well, that a chart takes when each question is answered from the facts. */
function stepsWith(chart: AnyStateMachine, name: string, input: object, facts: object): string[] {
  const steps: string[] = [];
  let [snapshot]: readonly [AnyMachineSnapshot, unknown] = initialTransition(chart, input);
  for (let question = questionAt(snapshot); question !== null; question = questionAt(snapshot)) {
    const event = { type: "answer", facts: answerTo(question, facts) } as never;
    let from = pathOf(snapshot.value);
    for (const [passed] of getMicrosteps(chart, snapshot, event)) {
      const to = pathOf((passed as AnyMachineSnapshot).value);
      steps.push(`${name} ${from} → ${to}`);
      from = to;
    }
    [snapshot] = transition(chart, snapshot, event);
  }
  return steps;
}

function edgeCase(
  today: IsoDate,
  { label: _, ...person }: PersonFacts,
  { assessedOn: _day, ...facts }: CaseFacts,
): EdgeCase {
  const whole = { ...facts, assessedOn: today };
  const ofCase = stepsWith(caseChart, "案件图", { facts: { ...UNKNOWN_CASE, assessedOn: today } }, facts);
  const reached = ofCase.at(-1)?.endsWith("→ reached");
  const ofPerson = reached
    ? stepsWith(personChart, "人员图", { caseFacts: whole, person: completePerson({}) }, person)
    : [];
  return { facts: { ...facts, persons: [person] }, steps: new Set([...ofCase, ...ofPerson]) };
}

/**
 * Cases that together take every transition of both charts, chosen among all that the charts' graphs hold: whichever
 * takes most that none has taken comes next.
 * @param today the day that the cases are assessed on
 */
export function edgeCases(today: IsoDate): EdgeCase[] {
  const unknown = completePerson({});
  const ofCase = caseWalk().edges.map(({ to }) => (to.context as { facts: CaseFacts }).facts);
  const ofPersons = personWalks().flatMap(({ edges }) =>
    edges.map(({ to }) => to.context as { caseFacts: CaseFacts; person: PersonFacts }),
  );
  const all = [
    ...ofCase.map((facts) => edgeCase(today, unknown, facts)),
    ...ofPersons.map(({ caseFacts, person }) => edgeCase(today, person, caseFacts)),
  ];
  const taken = new Set<string>();
  const chosen: EdgeCase[] = [];
  for (;;) {
    const news = ({ steps }: EdgeCase) => [...steps].filter((step) => !taken.has(step)).length;
    const best = all.reduce((one, other) => (news(other) > news(one) ? other : one));
    if (news(best) === 0) return chosen;
    chosen.push(best);
    for (const step of best.steps) taken.add(step);
  }
}
