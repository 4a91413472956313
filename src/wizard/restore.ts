import { fill } from "../fill.ts";
import type { Fault, IsoDate } from "../law/index.ts";
import { loadCaseData } from "../training/load-case-data.ts";
import { fieldOf } from "../wording/field-of.ts";
import type { Words } from "../wording/words.ts";
import { namesAlong, read } from "./salvage.ts";
import { newSession, type Session } from "./session.ts";
import type { KeptText } from "./storage.ts";

/** A fault of a kept answer in words: whose it was, which, and what is wrong with it. */
function nameFault({ path, message }: Fault, words: Words): string {
  const [head = path, index, key, ref] = namesAlong(path);
  if (head !== "persons" || index === undefined) return `${fieldOf(head, words)?.label ?? path}：${message}`;
  const person = fill(words.core.storage.person, { n: Number(index) + 1 });
  const name = fieldOf(ref ?? key ?? "", words)?.label ?? ref ?? key ?? "";
  return `${person}${name && `，${name}`}：${message}`;
}

/** What the page begins with, null where there is nothing, and what to say of it. */
interface Restored {
  readonly session: Session | null;
  readonly notice: readonly string[];
}

/** A kept text as a session, null where it cannot be read at all, and what to say: that it is back, and what of it did not fit. */
export function restore({ text, from }: KeptText, today: IsoDate, words: Words): Restored {
  const { session, dropped } = read(text, today);
  if (!session) return { session, notice: [words.unreadable] };
  const restored = from === "tab" ? words.restored : words.core.storage.restored;
  const faults = dropped.length === 0 ? [] : [words.dropped, ...dropped.map((fault) => nameFault(fault, words))];
  return { session, notice: [restored, ...faults] };
}

/** A session about the persons of a training case, nothing answered; null where the case is not to be had, which the page says elsewhere. */
export async function fromCase(slug: string, today: IsoDate): Promise<Restored> {
  const data = await loadCaseData(slug).catch(() => null);
  if (!data || "reason" in data) return { session: null, notice: [] };
  const { assessedOn = today, persons = [] } = data.one.facts;
  return { session: { ...newSession(assessedOn), persons: persons.map(({ label = "" }) => ({ label })) }, notice: [] };
}
