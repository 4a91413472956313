import type { AnyMachineSnapshot, AnyStateMachine } from "xstate";
import {
  CASE_QUESTIONS,
  type CaseAnswers,
  type CaseFacts,
  caseChart,
  completeCase,
  completePerson,
  datesInOrder,
  FINDINGS_OF,
  type Findings,
  GATE_VALUES,
  type IsoDate,
  itemHolds,
  lossOf,
  PERSON_QUESTIONS,
  type PersonAnswers,
  type PersonFacts,
  periodCovers,
  personChart,
  replayCase,
  replayPerson,
} from "../law/index.ts";
import { explore, type Move } from "./explore.ts";
import { type ChartName, GRAPHS, taken } from "./graph.ts";

/** How the answers stand to a state or transition of a chart. */
export type Standing = "taken" | "open" | "unreached";
export type Standings = Readonly<Record<string, Standing>>;

export type Reach = Readonly<Record<ChartName, Standings>>;

const TURNS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...GATE_VALUES,
  causes: { ...GATE_VALUES.causes, both: ["act", "defence"] },
};

/** What the facts of a question can turn out to be: what is known stays. */
function turnsOf(facts: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown>[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [{}];
  const turns = Object.values(TURNS[key] ?? {});
  const values = facts[key] === "unknown" && turns.length > 0 ? turns : [facts[key]];
  return values.flatMap((value) => turnsOf(facts, rest).map((others) => ({ [key]: value, ...others })));
}

/** A page of findings with a ground, as far as one can still hold, and without one, as far as all can still fail. */
function pagesOf(findings: Findings, article: keyof typeof FINDINGS_OF): { findings: Findings }[] {
  const refs = FINDINGS_OF[article];
  const open = refs.filter((ref) => itemHolds(findings, ref) === "unknown");
  const page = Object.fromEntries(refs.map((ref) => [ref, findings[ref]]));
  if (open.length === 0 || refs.some((ref) => itemHolds(findings, ref) === "yes")) return [{ findings: page }];
  const none = { ...page, ...Object.fromEntries(open.map((ref) => [ref, "no"])) };
  return [{ findings: none }, { findings: { ...none, [open[0] as string]: "yes" } }];
}

const ARTICLE_OF: Readonly<Record<string, keyof typeof FINDINGS_OF>> = {
  exemption: "11",
  leniency: "12",
  severity: "13",
};

const ATTRIBUTION: readonly string[] = ["causes", "defenceFailures", "subjects", "nominalFault", "compensationPaid"];
const attributed = ({ causes, subjects, nominalFault }: CaseFacts) => [causes, subjects, nominalFault];

function caseMoves(facts: CaseFacts): Move[] {
  return explore({
    chart: caseChart as AnyStateMachine,
    starts: [{ input: { facts: completeCase({}, facts.assessedOn) }, asked: [] }],
    answers: (question) =>
      turnsOf({ ...facts }, CASE_QUESTIONS[question as keyof typeof CASE_QUESTIONS].keys).filter((turn) =>
        datesInOrder({ ...facts, ...turn }),
      ),
    name: (stop, snapshot) => {
      const { facts: known } = snapshot.context as { facts: CaseFacts };
      const gates = [known.procedure, known.organ, periodCovers(known), lossOf(known), known.grave];
      return JSON.stringify(ATTRIBUTION.includes(stop) ? attributed(known) : gates);
    },
  });
}

function personMoves(person: PersonFacts, cases: readonly CaseFacts[]): Move[] {
  return explore({
    chart: personChart as AnyStateMachine,
    starts: cases.map((caseFacts) => ({ input: { caseFacts, person: completePerson({}) }, asked: [] })),
    answers: (question) => {
      const article = ARTICLE_OF[question];
      if (article) return pagesOf(person.findings, article);
      return turnsOf({ ...person }, PERSON_QUESTIONS[question as keyof typeof PERSON_QUESTIONS].keys);
    },
    name: (stop, snapshot) => {
      const { caseFacts, person: known } = snapshot.context as { caseFacts: CaseFacts; person: PersonFacts };
      const onPage = stop in ARTICLE_OF || stop === "aftermath";
      return JSON.stringify(onPage ? known.findings : [attributed(caseFacts), known.roles]);
    },
  });
}

/** Every case in which the moves reach persons, one for each way of attributing the loss. */
function casesReached(moves: readonly Move[]): CaseFacts[] {
  const facts = (after: AnyMachineSnapshot) => (after.context as { facts: CaseFacts }).facts;
  const reached = moves.filter(({ to }) => to === "reached").map(({ after }) => facts(after));
  return [...new Map(reached.map((one) => [JSON.stringify(attributed(one)), one])).values()];
}

function standings(chart: ChartName, way: readonly string[], moves: readonly Move[]): Standings {
  const graph = GRAPHS[chart];
  const open = new Set(
    moves.flatMap(({ question, to, after }) =>
      taken(graph, ends(after) ? [question] : [question, to], ends(after) ? to : null),
    ),
  );
  const all = [...graph.states, ...graph.edges].map(({ id }): [string, Standing] => [
    id,
    way.includes(id) ? "taken" : open.has(id) ? "open" : "unreached",
  ]);
  return Object.fromEntries(all);
}

const ends = (snapshot: AnyMachineSnapshot) => snapshot.status === "done";

/**
 * Where the answers about the case and one person lead in both charts, and where they could still lead once what is not
 * known turns out.
 * @param today the day of assessment where the answers have none
 */
export function reachOf(answers: CaseAnswers, person: PersonAnswers, today: IsoDate): Reach {
  const facts = completeCase({ ...answers, assessedOn: answers.assessedOn ?? today }, today);
  const way = replayCase(answers, today);
  const moves = caseMoves(facts);
  const mine = way.end === "reached" ? replayPerson(person, facts) : { asked: [], end: null };
  return {
    case: standings("case", taken(GRAPHS.case, way.asked, way.end), moves),
    person: standings(
      "person",
      taken(GRAPHS.person, mine.asked, mine.end),
      personMoves(completePerson(person), casesReached(moves)),
    ),
  };
}
