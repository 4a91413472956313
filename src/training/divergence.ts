import {
  type Answers,
  asksForFindings,
  completeCase,
  completePerson,
  type Disposition,
  type Finding,
  isFindingRef,
  itemHolds,
  type PersonAnswers,
  possibleDispositions,
  type Ref,
} from "../law/index.ts";
import type { Session } from "../wizard/session.ts";
import { answer, answersAt, keysOf, refsOf, type Step, stepKey, stepsAhead } from "../wizard/steps.ts";

/** Where somebody's own answers mean something else than the key: an item of arts. 11 to 13, or a question of another kind. */
export interface Difference {
  /** Its person by the place in the key. */
  readonly step: Step;
  /** The answers that are not the same: each key with the own value and the key's. */
  readonly answers: readonly { readonly key: string; readonly own: unknown; readonly right: unknown }[];
  /** An item's own ref, or those of the question. */
  readonly refs: readonly Ref[];
  /** Whether this alone in the key's place leads to other possible conclusions for anybody. */
  readonly changes: boolean;
}

/** How own answers to a case compare with its key, person by person of the key. */
export interface Comparison {
  /** The persons of the key whom the own answers leave out, by their place. */
  readonly missing: readonly number[];
  /** The first difference that matters; null where none does. */
  readonly deciding: Difference | null;
  /** Why it matters: it alone changes a conclusion, or would but for other differences (`offset`), or does with those before it (`together`). */
  readonly how: "alone" | "offset" | "together";
  /** The other differences, in the order of the questions, as far as key and own answers came to be asked the same. */
  readonly others: readonly Difference[];
  /** What is possible by the own answers for each person of the key; null for one left out. */
  readonly possible: readonly (readonly Disposition[] | null)[];
}

/** A session as the facts of a case give it. */
export function sessionOf({ persons = [], assessedOn, ...caseAnswers }: Answers, today: string): Session {
  return { assessedOn: (assessedOn ?? today) as Session["assessedOn"], caseAnswers, persons };
}

/** What an answer says, however it was given: lists as sets, an item by whether it holds, what is missing as not known. */
function meaning(key: string, value: unknown = "unknown"): string {
  if (isFindingRef(key)) return itemHolds({ [key]: value as Finding }, key);
  return Array.isArray(value) ? [...value].sort().join() : String(value);
}

const labelOf = ({ label = "" }: PersonAnswers) => label.trim();

/** For each person of the key the own one: of the same label, else at the same place, unless that is another person of the key. */
function matched(own: Session, key: Session): (PersonAnswers | undefined)[] {
  const labels = key.persons.map(labelOf).filter((label) => label !== "");
  return key.persons.map((person, place) => {
    const there = own.persons[place];
    const named = own.persons.find((one) => labels.includes(labelOf(one)) && labelOf(one) === labelOf(person));
    return named ?? (there && !labels.includes(labelOf(there)) ? there : undefined);
  });
}

function possibleIn({ assessedOn, caseAnswers, persons }: Session): Disposition[][] {
  const caseFacts = completeCase(caseAnswers, assessedOn);
  return persons.map((person) => possibleDispositions({ caseFacts, person: completePerson(person) }));
}

/** Whether a session comes to the key's conclusions. */
type Reaches = (session: Session) => boolean;

type Unlike = Omit<Difference, "changes">;

/** The answers to a step that mean something else: items each by itself, since each has its own ref. */
function unlikeAt(step: Step, own: Session, key: Session): Unlike[] {
  const [mine, right] = [answersAt(own, step), answersAt(key, step)];
  const answers = keysOf(step)
    .filter((one) => meaning(one, mine[one]) !== meaning(one, right[one]))
    .map((one) => ({ key: one, own: mine[one], right: right[one] }));
  if (asksForFindings(step.question)) return answers.map((one) => ({ step, answers: [one], refs: [one.key as Ref] }));
  return answers.length === 0 ? [] : [{ step, answers, refs: refsOf(step) as Ref[] }];
}

/** A session with the own answers of one difference in the place of its own. */
const takenOver = (session: Session, { step, answers }: Unlike) =>
  answer(session, step, Object.fromEntries(answers.map(({ key, own }) => [key, own ?? "unknown"])));

/** The first difference from which on, the own answers taken over one after the other, the key's conclusions are not reached any more. */
function firstTogether(differences: readonly Difference[], key: Session, reaches: Reaches): Difference | null {
  let [session, found]: [Session, Difference | null] = [key, null];
  for (const one of differences) {
    session = takenOver(session, one);
    found = reaches(session) ? null : (found ?? one);
  }
  return found;
}

/**
 * Compares what own answers mean with what the key's mean, both read on the key's day. Only what the own answers came to be
 * asked counts: nothing else decides their conclusions; and the conclusions of the persons who are there, unless there are none.
 */
export function compareWithKey(given: Session, key: Session): Comparison {
  const persons = matched(given, key);
  const own = {
    ...key,
    caseAnswers: given.caseAnswers,
    persons: persons.map((one, at) => one ?? key.persons[at] ?? {}),
  };
  const counted = (session: Session) =>
    possibleIn(session)
      .filter((_, at) => persons[at] || !persons.some(Boolean))
      .join(";");
  const right = counted(key);
  const reaches: Reaches = (session) => counted(session) === right;
  const differences = stepsAhead(own)
    .flatMap((step) => unlikeAt(step, own, key))
    .map((one): Difference => ({ ...one, changes: !reaches(takenOver(key, one)) }));
  const changed = !reaches(own);
  const alone = differences.find(({ changes }) => changes);
  const deciding = alone ?? (changed ? firstTogether(differences, key, reaches) : null);
  const asked = new Set(stepsAhead(key).map(stepKey));
  return {
    missing: persons.flatMap((one, at) => (one ? [] : [at])),
    deciding,
    how: alone ? (changed ? "alone" : "offset") : "together",
    others: differences.filter((one) => one !== deciding && asked.has(stepKey(one.step))),
    possible: possibleIn(own).map((set, at) => (persons[at] ? set : null)),
  };
}
