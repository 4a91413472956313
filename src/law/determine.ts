import { appliesTo, scopeVerdict } from "./applies.ts";
import { type Change, changesOf } from "./changes.ts";
import {
  type Applies,
  type Consequence,
  caseConsequences,
  personConsequences,
  type ScopeVerdict,
} from "./consequences.ts";
import { type CaseEnd, type Disposition, openModes } from "./disposition.ts";
import { type FactCitations, refsOfFact } from "./fact-refs.ts";
import {
  type Answers,
  type CaseFacts,
  completeCase,
  completePerson,
  FACTS_VERSION,
  type PersonAnswers,
  type PersonFacts,
} from "./facts.ts";
import { type OpenQuestion, openForPerson, openInCase } from "./open-questions.ts";
import type { IsoDate } from "./period.ts";
import {
  type Decisive,
  decisiveFacts,
  dispositionAmong,
  type FactId,
  type Position,
  possibleDispositions,
  relevantFacts,
} from "./possible.ts";
import type { Reason } from "./reasons.ts";
import { type Ref, sortRefs } from "./refs.ts";
import { type Remedy, remediesFor } from "./remedies.ts";
import { replayCase, replayPerson } from "./replay.ts";
import type { Mode } from "./rules/article-10.ts";
import { type Timing, timing } from "./rules/article-19.ts";
import { unusedCaseKeys, unusedPersonKeys } from "./unused.ts";

export interface PersonDetermination {
  readonly label: string;
  readonly disposition: Disposition | "undetermined";
  /** The exact set over every way the unknown facts can turn out, sorted by name. */
  readonly possible: readonly Disposition[];
  readonly decisive: readonly (Decisive & FactCitations)[];
  readonly relevant: readonly ({ readonly fact: FactId } & FactCitations)[];
  readonly changes: readonly (Change & FactCitations)[];
  readonly basis: readonly Ref[];
  readonly reasons: readonly Reason[];
  readonly modes: readonly Mode[];
  /** Where modes are open: whether 不予问责 is possible as well. */
  readonly modesMayBeNone: boolean;
  readonly consequences: readonly Consequence[];
  readonly remedies: readonly Remedy[];
  readonly open: readonly OpenQuestion[];
}

export interface Determination {
  readonly version: typeof FACTS_VERSION;
  readonly assessedOn: IsoDate;
  readonly timing: Timing;
  readonly applies: Applies;
  readonly scope: ScopeVerdict;
  readonly disposition: CaseEnd | null;
  readonly basis: readonly Ref[];
  readonly reasons: readonly Reason[];
  readonly open: readonly OpenQuestion[];
  readonly consequences: readonly Consequence[];
  /** Who decides: the competent organ (5.1), under its own procedure (8). Never this determination. */
  readonly decider: { readonly refs: readonly Ref[] };
  /** Keys that were given and that no question asked for. */
  readonly unused: readonly string[];
  readonly persons: readonly PersonDetermination[];
}

const basisOf = (reasons: readonly Reason[]) => sortRefs(reasons.flatMap((reason) => reason.refs));

/** The person as far as the measure reaches it: facts, reasons, consequences and what is open. */
function determinePerson(
  position: Position,
  applies: Applies,
  reasons: readonly Reason[],
): Omit<PersonDetermination, "label"> {
  const { caseFacts, person } = position;
  const possible = possibleDispositions(position);
  const { modes, mayBeNone } = openModes(possible);
  return {
    disposition: dispositionAmong(possible),
    possible,
    decisive: decisiveFacts(position).map((one) => ({ ...one, refs: refsOfFact(one.fact) })),
    relevant: relevantFacts(position).map((fact) => ({ fact, refs: refsOfFact(fact) })),
    changes: changesOf(position).map((one) => ({ ...one, refs: refsOfFact(one.fact) })),
    basis: basisOf(reasons),
    reasons,
    modes,
    modesMayBeNone: modes.length > 0 && mayBeNone,
    consequences: personConsequences(caseFacts, person, possible, applies),
    remedies: remediesFor(possible, applies, person, caseFacts),
    open: openForPerson(person, caseFacts, possible),
  };
}

/**
 * The determination of a case and each of its persons.
 * @param answers checked answers (see `parseFacts`); a key left out is not known
 * @param today the day in China that stands in where `assessedOn` was not given
 */
export function determine({ persons = [], ...caseAnswers }: Answers, today: IsoDate): Determination {
  const caseFacts: CaseFacts = completeCase(caseAnswers, today);
  const path = replayCase(caseFacts, today);
  const reached = path.end === "reached";
  const applies = appliesTo(caseFacts);
  const scope = scopeVerdict(caseFacts, path.asked.includes("results"));

  const judged = persons.map((answers: PersonAnswers) => {
    const person: PersonFacts = completePerson(answers);
    const personPath = reached ? replayPerson(person, caseFacts) : null;
    return { answers, person, asked: personPath?.asked ?? [], reasons: personPath?.reasons ?? path.reasons };
  });
  const end = path.end === "not-applicable" || path.end === "out-of-scope" ? path.end : null;

  return {
    version: FACTS_VERSION,
    assessedOn: caseFacts.assessedOn,
    timing: timing(caseFacts),
    applies,
    scope,
    disposition: end,
    basis: basisOf(path.reasons),
    reasons: path.reasons,
    open: reached ? openInCase(caseFacts) : [],
    consequences: end === "not-applicable" ? [] : caseConsequences(caseFacts, applies, scope),
    decider: { refs: ["5.1", "8"] },
    unused: [
      ...unusedCaseKeys(caseAnswers, path.asked),
      ...judged.flatMap(({ answers, asked }, index) => unusedPersonKeys(answers, asked, index)),
    ],
    persons: judged.map(({ person, reasons }) => ({
      label: person.label,
      ...determinePerson({ caseFacts, person }, applies, reasons),
    })),
  };
}
