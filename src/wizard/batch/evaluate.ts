import {
  type Answers,
  type CaseFacts,
  type CasePath,
  completeCase,
  completePerson,
  type Disposition,
  dispositionAmong,
  type IsoDate,
  insidePeriod,
  isIsoDate,
  possibleDispositions,
  type Ref,
  replayCase,
  replayPerson,
  sortRefs,
} from "../../law/index.ts";

/** What `determine` says of one person of a case, as far as a table needs it. */
export interface Outcome {
  readonly disposition: Disposition | "undetermined";
  readonly possible: readonly Disposition[];
  /** The basis of the case and of the person. */
  readonly basis: readonly Ref[];
}

const byPeriod = (date: string) => (isIsoDate(date) ? insidePeriod(date) : date);

/** What cases have in common that go the same way: of their dates only whether they lie in the period counts. */
function keyOf({ actDate, judgmentDate, decisionDate, assessedOn, ...facts }: CaseFacts): string {
  return JSON.stringify([facts, [actDate, judgmentDate, decisionDate, assessedOn].map(byPeriod)]);
}

/** What is kept of a case's path: the whole of it, ten thousand times, would fill the memory. */
interface CaseWay {
  readonly reached: boolean;
  readonly refs: readonly Ref[];
}

const refsOf = ({ reasons }: Pick<CasePath, "reasons">) => sortRefs(reasons.flatMap(({ refs }) => refs));
const wayOf = (path: CasePath): CaseWay => ({ reached: path.end === "reached", refs: refsOf(path) });

/**
 * Makes an evaluation of many rows, each of one case with one person. It takes from `determine` what a table shows,
 * and follows the charts once for cases and persons that are alike: that is what takes the time.
 */
export function evaluator(today: IsoDate): (answers: Answers) => Outcome {
  const paths = new Map<string, CaseWay>();
  const outcomes = new Map<string, Outcome>();

  return ({ persons = [], ...caseAnswers }) => {
    const caseFacts = completeCase(caseAnswers, today);
    const caseKey = keyOf(caseFacts);
    const person = { ...completePerson(persons[0] ?? {}), label: "" };
    const key = caseKey + JSON.stringify(person);
    const before = outcomes.get(key);
    if (before) return before;
    const way = paths.get(caseKey) ?? wayOf(replayCase(caseFacts, today));
    paths.set(caseKey, way);
    const own = way.reached ? refsOf(replayPerson(person, caseFacts)) : [];
    const possible = possibleDispositions({ caseFacts, person });
    const outcome: Outcome = {
      disposition: dispositionAmong(possible),
      possible,
      basis: sortRefs([...way.refs, ...own]),
    };
    outcomes.set(key, outcome);
    return outcome;
  };
}
