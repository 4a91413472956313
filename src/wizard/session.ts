import {
  type Answers,
  type CaseAnswers,
  FACTS_VERSION,
  type Fault,
  type IsoDate,
  type PersonAnswers,
  parseFacts,
} from "../law/index.ts";

/** What the user has answered so far. Everything else derives from it by replay. */
export interface Session {
  /** The day the answers are read on; kept with them, so that a result does not change with the clock. */
  readonly assessedOn: IsoDate;
  readonly caseAnswers: CaseAnswers;
  readonly persons: readonly PersonAnswers[];
}

const KEY = "yiyuan-wizard";

/** A session with nothing answered and one person to ask about. */
export function newSession(today: IsoDate): Session {
  return { assessedOn: today, caseAnswers: {}, persons: [{}] };
}

/** The session as facts (see `law/parse.ts`). */
export function factsOf({ assessedOn, caseAnswers, persons }: Session): Answers {
  return { ...caseAnswers, assessedOn, persons };
}

/** Keeps the session in this tab. A browser that refuses storage loses nothing but the memory after a reload. */
export function keep(session: Session): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ version: FACTS_VERSION, ...factsOf(session) }));
  } catch {
    // Private modes may forbid storage; the session lives on in memory.
  }
}

/** Forgets what this tab has kept. */
export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** A kept session, null where it cannot be read at all, and what of it no longer fits the questions and was left out. */
export interface Restored {
  readonly session: Session | null;
  readonly dropped: readonly Fault[];
}

/** The top-level key that a path of a fault lies in: `$.persons[0].roles` is in `persons`. */
export const keyOf = (path: string) => /^\$\.?(\w+)/.exec(path)?.[1] ?? "";

function withoutFaults(value: Record<string, unknown>, faults: readonly Fault[]): Record<string, unknown> {
  const bad = new Set(faults.map(({ path }) => keyOf(path)));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What this tab has kept, as far as it can still be read; null where there is nothing. */
export function restore(today: IsoDate): Restored | null {
  const text = stored();
  if (text === null) return null;
  const kept = fromJson(text);
  if (typeof kept !== "object" || kept === null) return { session: null, dropped: [] };
  const first = parseFacts(kept);
  const dropped = "faults" in first ? first.faults : [];
  const second =
    "faults" in first ? parseFacts({ ...withoutFaults({ ...kept }, dropped), version: FACTS_VERSION }) : first;
  if ("faults" in second) return { session: null, dropped };
  const { persons = [{}], assessedOn = today, ...caseAnswers } = second.answers;
  return { session: { assessedOn, caseAnswers, persons: persons.length > 0 ? persons : [{}] }, dropped };
}
