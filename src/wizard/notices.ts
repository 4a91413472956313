import { fill } from "../fill.ts";
import type { Fault } from "../law/index.ts";
import { fieldOf } from "./name-answer.ts";
import { partsOf, type Salvaged } from "./salvage.ts";
import type { Words } from "./words.ts";

/** A fault of a kept answer in words: whose it was, which, and what is wrong with it. */
function nameFault({ path, message }: Fault, words: Words): string {
  const [head = path, index, key, ref] = partsOf(path);
  if (head !== "persons" || index === undefined) return `${fieldOf(head, words)?.label ?? path}：${message}`;
  const person = fill(words.core.storage.person, { n: Number(index) + 1 });
  const name = fieldOf(ref ?? key ?? "", words)?.label ?? ref ?? key ?? "";
  return `${person}${name && `，${name}`}：${message}`;
}

/** What to say of answers that were kept: that they are back, and what of them did not fit. */
export function noticeOf(kept: (Salvaged & { from: "tab" | "device" }) | null, words: Words): string[] {
  if (!kept) return [];
  const { session, dropped, from } = kept;
  if (!session) return [words.unreadable];
  const restored = from === "tab" ? words.restored : words.core.storage.restored;
  return dropped.length === 0
    ? [restored]
    : [restored, words.dropped, ...dropped.map((fault) => nameFault(fault, words))];
}
