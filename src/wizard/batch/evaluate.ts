import {
  type Answers,
  appliesTo,
  type CaseFacts,
  type CasePath,
  completeCase,
  completePerson,
  type Disposition,
  dispositionAmong,
  EFFECTIVE,
  EXPIRES,
  type IsoDate,
  isIsoDate,
  onPremise,
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
  /** The conclusions hold on a premise only (see `onPremise`). */
  readonly premised: boolean;
}

/** Where a day lies. Before and after are not the same: an act is never later than its judgment, so one day can place another. */
function byPeriod(date: string): string {
  if (!isIsoDate(date)) return date;
  if (date < EFFECTIVE) return "before";
  return date > EXPIRES ? "after" : "inside";
}

/** What cases have in common that go the same way: of each date only where it lies counts, in the period, before or after it. */
function keyOf({ actDate, judgmentDate, decisionDate, assessedOn, ...facts }: CaseFacts): string {
  return JSON.stringify([facts, [actDate, judgmentDate, decisionDate, assessedOn].map(byPeriod)]);
}

/** What is kept of a case's path: the whole of it, ten thousand times, would fill the memory. */
interface CaseWay {
  readonly reached: boolean;
  readonly premised: boolean;
  readonly refs: readonly Ref[];
}

const refsOf = ({ reasons }: Pick<CasePath, "reasons">) => sortRefs(reasons.flatMap(({ refs }) => refs));
const wayOf = (path: CasePath, facts: CaseFacts): CaseWay => ({
  reached: path.end === "reached",
  premised: onPremise(appliesTo(facts)),
  refs: refsOf(path),
});

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
    const way = paths.get(caseKey) ?? wayOf(replayCase(caseFacts, today), caseFacts);
    paths.set(caseKey, way);
    const own = way.reached ? refsOf(replayPerson(person, caseFacts)) : [];
    const possible = possibleDispositions({ caseFacts, person });
    const outcome: Outcome = {
      disposition: dispositionAmong(possible),
      possible,
      basis: sortRefs([...way.refs, ...own]),
      premised: way.premised,
    };
    outcomes.set(key, outcome);
    return outcome;
  };
}
