import {
  type Answers,
  type CaseFacts,
  type CasePath,
  completeCase,
  completePerson,
  type Disposition,
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

/**
 * Makes an evaluation of many rows, each of one case with one person. It takes from `determine` what a table shows,
 * and follows the charts once for cases and persons that are alike: that is what takes the time.
 */
export function evaluator(today: IsoDate): (answers: Answers) => Outcome {
  const paths = new Map<string, CasePath>();
  const outcomes = new Map<string, Outcome>();

  return ({ persons = [], ...caseAnswers }) => {
    const caseFacts = completeCase(caseAnswers, today);
    const caseKey = keyOf(caseFacts);
    const person = { ...completePerson(persons[0] ?? {}), label: "" };
    const key = caseKey + JSON.stringify(person);
    const before = outcomes.get(key);
    if (before) return before;
    const path = paths.get(caseKey) ?? replayCase(caseFacts, today);
    paths.set(caseKey, path);
    const own = path.end === "reached" ? replayPerson(person, caseFacts).reasons : [];
    const possible = possibleDispositions({ caseFacts, person });
    const [only] = possible;
    const outcome: Outcome = {
      disposition: possible.length === 1 && only ? only : "undetermined",
      possible,
      basis: sortRefs([...path.reasons, ...own].flatMap(({ refs }) => refs)),
    };
    outcomes.set(key, outcome);
    return outcome;
  };
}
