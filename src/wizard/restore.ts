import type { Fault, IsoDate } from "../law/index.ts";
import { loadCaseData } from "../training/load-case-data.ts";
import type { Words } from "../wording/words.ts";
import { loadKeepData } from "./keep/keep-data.ts";
import { nameFault } from "./keep/name-fault.ts";
import { read } from "./salvage.ts";
import { newSession, type Session } from "./session.ts";
import { type KeptText, TRAINING_CASE } from "./storage.ts";

/** What did not fit, in words; as the law module says it where the words are not to be had. */
async function inWords(dropped: readonly Fault[], words: Words): Promise<string[]> {
  if (dropped.length === 0) return [];
  const keep = await loadKeepData().catch(() => null);
  const said = dropped.map((fault) => (keep ? nameFault(fault, words, keep.words) : `${fault.path}：${fault.message}`));
  return [words.dropped, ...said];
}

/** What the page begins with, null where there is nothing, and what to say of it. */
interface Restored {
  readonly session: Session | null;
  readonly notice: readonly string[];
}

/** A kept text as a session, null where it cannot be read at all, and what to say: that it is back, and what of it did not fit. */
async function restore({ text, from }: KeptText, today: IsoDate, words: Words): Promise<Restored> {
  const { session, dropped } = read(text, today);
  if (!session) return { session, notice: [from === "tab" ? words.unreadable : words.core.storage.unreadable] };
  const restored = from === "tab" ? words.restored : words.core.storage.restored;
  return { session, notice: [restored, ...(await inWords(dropped, words))] };
}

/** A session about the persons of a training case, nothing answered; null where the case is not to be had, which the page says elsewhere. */
async function fromCase(slug: string, today: IsoDate): Promise<Restored> {
  const data = await loadCaseData(slug).catch(() => null);
  if (!data || "reason" in data) return { session: null, notice: [] };
  const { assessedOn = today, persons = [] } = data.one.facts;
  return { session: { ...newSession(assessedOn), persons: persons.map(({ label = "" }) => ({ label })) }, notice: [] };
}

/** What the page begins with: the kept answers, or else, where a training case is worked on, its persons and its day. */
export function beginning(kept: KeptText | null, today: IsoDate, words: Words): Promise<Restored> {
  return kept ? restore(kept, today, words) : fromCase(TRAINING_CASE ?? "", today);
}
