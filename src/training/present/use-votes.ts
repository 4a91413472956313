import { useCallback, useEffect, useState } from "preact/hooks";
import { whenWiped } from "../wipe.ts";

/** By case: the codes that were taken, in order. */
export type Votes = Readonly<Record<string, readonly string[]>>;

/** Kept in the tab, so that a page loaded anew loses no votes. */
const KEY = "yiyuan-training-votes";

function read(): Votes {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

/** The votes of the room, and how to change those of a case. */
export function useVotes() {
  const [votes, setVotes] = useState<Votes>(read);
  useEffect(() => whenWiped(() => setVotes({}), KEY), []);
  const change = useCallback(
    (slug: string, codes: (before: readonly string[]) => readonly string[]) =>
      setVotes((before) => {
        const after = { ...before, [slug]: codes(before[slug] ?? []) };
        try {
          sessionStorage.setItem(KEY, JSON.stringify(after));
        } catch {
          // Without a store the votes last as long as the page.
        }
        return after;
      }),
    [],
  );
  return { votes, change };
}

export type VoteBox = ReturnType<typeof useVotes>;
