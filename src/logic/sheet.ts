import type { AnyStateMachine } from "xstate";
import {
  type CaseFacts,
  caseChart,
  completeCase,
  completePerson,
  type PersonFacts,
  personChart,
  possibleCaseVerdicts,
  QUESTION_IDS,
  type QuestionId,
  replayPerson,
} from "../law/index.ts";
import { type AllFacts, CLASSES, SKIPPED } from "./classes.ts";
import { explore, type Move } from "./explore.ts";
import { CERTAIN, responsibility } from "./features.ts";
import { edgeId, GRAPHS } from "./graph.ts";
import { type Rule, rulesFor, type Sample } from "./rules.ts";

/** The charts as a sheet to fill in by hand: found by walking the machines, so that it says what they say. */

export interface SheetQuestion {
  readonly id: QuestionId;
  readonly number: number;
  /** By the answer, and where that is not enough by earlier ones, where to go on. */
  readonly rules: readonly Rule[];
}

export interface Sheet {
  readonly questions: readonly SheetQuestion[];
  /** Whether the case certainly reaches persons: `yes`, or `unknown`. Read off once the case is through. */
  readonly reached: readonly Rule[];
  /** Whether the person answers for the loss. */
  readonly responsible: readonly Rule[];
  /** What the person chart concludes, by the two marks and the three pages of findings. */
  readonly conclusion: readonly Rule[];
}

const GATES = ["procedure", "organ", "period", "results", "grave"] as const;
const ATTRIBUTION = ["causes", "subjects", "nominalFault"] as const;
const PERSON = ["roles", "side"] as const;
const PAGES = ["exemption", "leniency", "severity"] as const;

const IN_GATES: readonly string[] = GATES;
const isPerson = (stop: string) => (PERSON as readonly string[]).includes(stop);
/** The day of assessment decides nothing here: every decision of the samples has its own day. */
const START = completeCase({}, "2023-06-01");
const NO_ONE = completePerson({});

/** The facts that a chart holds at a snapshot. */
function factsIn({ context }: Move["after"]): AllFacts {
  const { facts, caseFacts, person } = context as { facts?: CaseFacts; caseFacts?: CaseFacts; person?: PersonFacts };
  return { ...START, ...NO_ONE, ...facts, ...caseFacts, ...person };
}

type Asked = Readonly<Record<string, string>>;

/** The classes of the answers taken in; what was skipped is said to be so. */
function classesOf(facts: AllFacts, questions: readonly QuestionId[], asked: readonly string[]): Asked {
  return Object.fromEntries(questions.map((id) => [id, asked.includes(id) ? CLASSES[id].classOf(facts) : SKIPPED]));
}

const samplesOf = (question: QuestionId) => Object.values(CLASSES[question].samples);

/** Every move of the case chart, apart by what its guards can read in each part. */
function caseMoves(): Move[] {
  return explore({
    chart: caseChart as AnyStateMachine,
    starts: [{ input: { facts: START }, asked: [] }],
    answers: samplesOf,
    name: (stop, snapshot, asked) =>
      JSON.stringify(classesOf(factsIn(snapshot), [...(IN_GATES.includes(stop) ? GATES : ATTRIBUTION)], asked)),
  });
}

interface Case {
  readonly facts: CaseFacts;
  readonly asked: readonly QuestionId[];
}

/** Every move of the person chart, in each of the cases that reach it; where to go on from a page of findings hangs on no earlier answer. */
function personMoves(cases: readonly Case[]): Move[] {
  return explore({
    chart: personChart as AnyStateMachine,
    starts: cases.map(({ facts, asked }) => ({ input: { caseFacts: facts, person: NO_ONE }, asked })),
    answers: samplesOf,
    name: (stop, snapshot, asked) =>
      isPerson(stop) ? JSON.stringify(classesOf(factsIn(snapshot), [...ATTRIBUTION, ...PERSON], asked)) : "",
  });
}

/** Where a move went, as far as the sheet is concerned: what follows the passing state is read off its last table. */
function targetOf({ question, to }: Move): string {
  const { edges } = GRAPHS.person;
  const passing = edges.find(
    ({ from, to: via }) => from === question && edges.some(({ id }) => id === edgeId(via, to)),
  );
  return passing && !edges.some(({ id }) => id === edgeId(question, to)) ? passing.to : to;
}

function questionOf(id: QuestionId, moves: readonly Move[]): SheetQuestion {
  const features = [...(IN_GATES.includes(id) ? GATES : [...ATTRIBUTION, ...PERSON])].filter((other) => other !== id);
  const samples = moves
    .filter(({ question }) => question === id)
    .map((move): Sample => {
      const asked = [...move.asked, id];
      return { at: classesOf(factsIn(move.after), [id, ...features], asked), to: targetOf(move) };
    });
  return { id, number: QUESTION_IDS.indexOf(id) + 1, rules: rulesFor(samples, [id, ...features]) };
}

/** Every conclusion of the person chart, by one case and one person for each mark. */
function conclusionRules(cases: ReadonlyMap<string, CaseFacts>, persons: ReadonlyMap<string, AllFacts>): Rule[] {
  const samples = [...cases].flatMap(([reached, gates]) =>
    [...persons].flatMap(([responsible, facts]) =>
      samplesBy(PAGES).map(({ at, findings }): Sample => {
        const caseFacts = { ...facts, ...pickGates(gates) };
        const { end } = replayPerson({ ...facts, findings }, caseFacts);
        return { at: { reached, responsible, ...at }, to: end ?? "" };
      }),
    ),
  );
  return rulesFor(samples, ["reached", "responsible", "severity", "exemption", "leniency"]);
}

const pickGates = (facts: CaseFacts) => {
  const { procedure, organ, actDate, judgmentDate, decisionDate, assessedOn, results, grave } = facts;
  return { procedure, organ, actDate, judgmentDate, decisionDate, assessedOn, results, grave };
};

/** Every way the pages of findings can be answered, by class. */
function samplesBy(pages: readonly (typeof PAGES)[number][]): { at: Asked; findings: PersonFacts["findings"] }[] {
  const [page, ...rest] = pages;
  if (page === undefined) return [{ at: {}, findings: {} }];
  return Object.entries(CLASSES[page].samples).flatMap(([value, sample]) =>
    samplesBy(rest).map(({ at, findings }) => ({
      at: { [page]: value, ...at },
      findings: { ...(sample as PersonFacts).findings, ...findings },
    })),
  );
}

/** The sheet as the charts give it. */
export function sheetOf(): Sheet {
  const moves = caseMoves();
  const through = moves.filter(({ to }) => to === "judgment");
  const certainly = (facts: CaseFacts) => (possibleCaseVerdicts(facts).size === 1 ? "yes" : "unknown");
  const reachedCases = moves
    .filter(({ to }) => to === "reached")
    .map(
      ({ after, asked, question }): Case => ({ facts: { ...factsIn(after), ...CERTAIN }, asked: [...asked, question] }),
    );
  const persons = personMoves(distinct(reachedCases));
  const settled = persons.filter(({ question, to }) => isPerson(question) && !isPerson(to));
  const all = [...moves, ...persons];
  return {
    questions: QUESTION_IDS.map((id) => questionOf(id, all)),
    reached: rulesFor(
      through.map(({ after, asked, question }) => ({
        at: classesOf(factsIn(after), GATES, [...asked, question]),
        to: certainly(factsIn(after)),
      })),
      GATES,
    ),
    responsible: rulesFor(
      settled.map(({ after, asked, question }) => ({
        at: classesOf(factsIn(after), [...ATTRIBUTION, ...PERSON], [...asked, question]),
        to: responsibility(factsIn(after)),
      })),
      [...ATTRIBUTION, ...PERSON],
    ),
    conclusion: conclusionRules(
      new Map(through.map(({ after }) => [certainly(factsIn(after)), factsIn(after)])),
      new Map(settled.map(({ after }) => [responsibility(factsIn(after)), factsIn(after)])),
    ),
  };
}

/** One case for each way of attributing the loss. */
function distinct(cases: readonly Case[]): Case[] {
  const byWay = new Map(
    cases.map((one) => [JSON.stringify(classesOf({ ...one.facts, ...NO_ONE }, ATTRIBUTION, one.asked)), one]),
  );
  return [...byWay.values()];
}
