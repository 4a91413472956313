import { fill } from "../fill.ts";
import type { Fault, IsoDate } from "../law/index.ts";
import { fieldOf } from "../wording/field-of.ts";
import type { Words } from "../wording/words.ts";
import { namesAlong, read } from "./salvage.ts";
import type { Session } from "./session.ts";
import type { KeptText } from "./storage.ts";

/** A fault of a kept answer in words: whose it was, which, and what is wrong with it. */
function nameFault({ path, message }: Fault, words: Words): string {
  const [head = path, index, key, ref] = namesAlong(path);
  if (head !== "persons" || index === undefined) return `${fieldOf(head, words)?.label ?? path}：${message}`;
  const person = fill(words.core.storage.person, { n: Number(index) + 1 });
  const name = fieldOf(ref ?? key ?? "", words)?.label ?? ref ?? key ?? "";
  return `${person}${name && `，${name}`}：${message}`;
}

/** A kept text as a session, null where it cannot be read at all, and what to say: that it is back, and what of it did not fit. */
export function restore(
  { text, from }: KeptText,
  today: IsoDate,
  words: Words,
): { readonly session: Session | null; readonly notice: readonly string[] } {
  const { session, dropped } = read(text, today);
  if (!session) return { session, notice: [words.unreadable] };
  const restored = from === "tab" ? words.restored : words.core.storage.restored;
  const faults = dropped.length === 0 ? [] : [words.dropped, ...dropped.map((fault) => nameFault(fault, words))];
  return { session, notice: [restored, ...faults] };
}
