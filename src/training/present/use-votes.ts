import { useCallback, useEffect, useState } from "preact/hooks";
import { whenWiped } from "../wipe.ts";
import { keepInTab, readTab } from "./in-tab.ts";

/** By case: the codes that were taken, in order. */
export type Votes = Readonly<Record<string, readonly string[]>>;

/** Kept in the tab, so that a page loaded anew loses no votes. */
const KEY = "yiyuan-training-votes";

/** The votes of the room, and how to change those of a case. */
export function useVotes() {
  const [votes, setVotes] = useState<Votes>(() => readTab<Votes>(KEY) ?? {});
  useEffect(() => whenWiped(() => setVotes({}), KEY), []);
  const change = useCallback(
    (slug: string, codes: (before: readonly string[]) => readonly string[]) =>
      setVotes((before) => {
        const after = { ...before, [slug]: codes(before[slug] ?? []) };
        keepInTab(KEY, after);
        return after;
      }),
    [],
  );
  return { votes, change };
}

export type VoteBox = ReturnType<typeof useVotes>;
