import { type Answers, type CaseAnswers, FACTS_VERSION, type IsoDate, type PersonAnswers } from "../law/index.ts";

/** Why the user judged a fact as answered, in the user's own words, by the fact's key or ref. */
export type OwnWords = Readonly<Record<string, string>>;

/** What the user has answered so far. Everything else derives from it by replay. */
export interface Session {
  /** The day the answers are read on; kept with them, so that a result does not change with the clock. */
  readonly assessedOn: IsoDate;
  readonly caseAnswers: CaseAnswers;
  readonly persons: readonly PersonAnswers[];
  /** The user's reasons for what the text leaves to judgment. They are no facts: nothing is determined from them. */
  readonly reasons?: SessionReasons;
  /** The steps whose answers want a second look, by their keys: they were given before something else was changed. */
  readonly confirm?: readonly string[];
}

export interface SessionReasons {
  readonly ofCase: OwnWords;
  /** One entry for each person, in the order of the persons. */
  readonly ofPersons: readonly OwnWords[];
}

/** A session with nothing answered and one person to ask about. */
export function newSession(today: IsoDate): Session {
  return { assessedOn: today, caseAnswers: {}, persons: [{}] };
}

/** The session as facts (see `law/parse.ts`). The user's reasons are not among them. */
export function factsOf({ assessedOn, caseAnswers, persons }: Session): Answers {
  return { ...caseAnswers, assessedOn, persons };
}

/** The reasons given about the case, or about one person. */
export function reasonsOf({ reasons }: Session, person: number | null): OwnWords {
  return (person === null ? reasons?.ofCase : reasons?.ofPersons[person]) ?? {};
}

/** The session with these reasons for each person, in order; empty ones where none are given. */
export function withReasons(session: Session, ofCase: OwnWords, ofPersons: readonly OwnWords[]): Session {
  return { ...session, reasons: { ofCase, ofPersons: session.persons.map((_, index) => ofPersons[index] ?? {}) } };
}

/** The session with one reason written, about the case or a person; empty words take it away. */
export function giveReason(session: Session, person: number | null, fact: string, words: string): Session {
  const { [fact]: _, ...others } = reasonsOf(session, person);
  const written = words === "" ? others : { ...others, [fact]: words };
  const ofPersons = session.persons.map((_, index) => (index === person ? written : reasonsOf(session, index)));
  return withReasons(session, person === null ? written : reasonsOf(session, null), ofPersons);
}

/** The session with these steps to look at again; none, and nothing is said of it. */
export function withConfirm({ confirm: _, ...session }: Session, keys: readonly string[]): Session {
  return keys.length > 0 ? { ...session, confirm: keys } : session;
}

/** Text that stands for a session, as it is kept. */
export function write(session: Session): string {
  const { reasons, confirm } = session;
  // What is not there is left out.
  return JSON.stringify({ version: FACTS_VERSION, ...factsOf(session), reasons, confirm });
}
