import { fill } from "../fill.ts";
import type { Words } from "../wording/words.ts";
import type { Session } from "./session.ts";

/** What a person is called: by the name given, or by the place in the list. */
export function personName({ persons }: Pick<Session, "persons">, index: number, { core }: Words): string {
  return persons[index]?.label?.trim() || fill(core.persons.nth, { n: index + 1 });
}
