import { fill } from "../fill.ts";
import type { PersonAnswers } from "../law/index.ts";
import type { Words } from "../wording/words.ts";
import { personName } from "./persons.ts";
import { type OwnWords, reasonsOf, type Session, withConfirm, withReasons } from "./session.ts";
import type { Deed } from "./use-session.ts";

type Person = readonly [answers: PersonAnswers, reasons: OwnWords];

const pairs = (session: Session) => session.persons.map((person, index): Person => [person, reasonsOf(session, index)]);

/** The session with these persons. Their reasons go where they go. */
function withPersons(session: Session, persons: readonly Person[]): Session {
  const next = { ...session, persons: persons.map(([answers]) => answers) };
  return withReasons(
    next,
    reasonsOf(session, null),
    persons.map(([, reasons]) => reasons),
  );
}

/** The session with one more person, of whom nothing is answered. */
export function addPerson(session: Session): Session {
  return withPersons(session, [...pairs(session), [{}, {}]]);
}

/** The session with a copy of a person right after it; the name is not copied, since it names somebody else. */
export function copyPerson(session: Session, index: number): Session {
  const copied = pairs(session).flatMap((person, other): Person[] => {
    if (other !== index) return [person];
    const { label: _, ...answers } = person[0];
    return [person, [answers, person[1]]];
  });
  return withPersons(session, copied);
}

/** The session without a person. One always remains to be asked about: removing the last leaves one of whom nothing is answered. */
export function removePerson(session: Session, index: number): Session {
  const rest = pairs(session).filter((_, other) => other !== index);
  return withPersons(session, rest.length > 0 ? rest : [[{}, {}]]);
}

/** The session with a person named; an empty name is none. */
export function namePerson(session: Session, index: number, name: string): Session {
  return {
    ...session,
    persons: session.persons.map((person, other) => {
      if (other !== index) return person;
      const { label: _, ...answers } = person;
      return name === "" ? answers : { ...answers, label: name };
    }),
  };
}

/** Something done to the list of persons: the session after it, what to say, and whom to ask about next. */
export interface PersonDeed {
  readonly next: Session;
  readonly deed: Deed;
  readonly said: string;
  readonly person: number | null;
  /** The person's answers stand already. */
  readonly copied: boolean;
}

type Kind = "add" | "copy" | "remove";

/** A step's key once somebody has come in at a place: whoever stood there or behind is one further on. */
function behindOneMore(key: string, place: number): string {
  const [head, question] = key.split(".");
  return question === undefined || Number(head) < place ? key : `${Number(head) + 1}.${question}`;
}

/** A step's key once whoever stood at a place has gone: those behind are one nearer; null where it was about that person. */
function behindOneLess(key: string, place: number): string | null {
  const [head, question] = key.split(".");
  if (question === undefined || Number(head) < place) return key;
  return Number(head) === place ? null : `${Number(head) - 1}.${question}`;
}

/** Adds somebody, copies a person, or removes one. */
export function personDeed(session: Session, kind: Kind, index: number, words: Words): PersonDeed {
  const { persons, history } = words.core;
  const place = { add: session.persons.length, copy: index + 1, remove: index }[kind];
  const more = (key: string) => behindOneMore(key, place);
  const less = (key: string) => behindOneLess(key, place);
  const moves = kind === "remove" ? { redo: less, undo: more } : { redo: more, undo: less };
  const done = { add: addPerson, copy: copyPerson, remove: removePerson }[kind](session, index);
  const marks = session.confirm ?? [];
  // A copy wants the second look that its original wants.
  const copied =
    kind === "copy" ? marks.filter((key) => key.startsWith(`${index}.`)).map((key) => behindOneMore(key, index)) : [];
  const next = withConfirm(done, [...marks.flatMap((key) => moves.redo(key) ?? []), ...copied]);
  const person = kind === "remove" ? null : place;
  const named = personName(session, index, words);
  const said =
    person === null
      ? fill(persons.removed, { name: named })
      : fill(persons.added, { name: personName(next, person, words) });
  const deed = { name: fill(history.deeds[kind], { name: named }), at: null, moves };
  return { next, deed, said, person, copied: kind === "copy" };
}
