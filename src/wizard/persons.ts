import { fill } from "../fill.ts";
import type { Session } from "./session.ts";
import type { Words } from "./words.ts";

/** What a person is called: by the name given, or by the place in the list. */
export function personName({ persons }: Pick<Session, "persons">, index: number, { core }: Words): string {
  return persons[index]?.label?.trim() || fill(core.persons.nth, { n: index + 1 });
}
