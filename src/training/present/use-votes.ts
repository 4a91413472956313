import { useCallback, useEffect, useState } from "preact/hooks";
import { whenWiped } from "../wipe.ts";
import { codesOf, keepVotes, readVotes, VOTES_KEY, type Voted, withCodes } from "./votes.ts";

/** The votes of the room: the codes of a case, and how to change them. */
export function useVotes() {
  const [votes, setVotes] = useState(readVotes);
  useEffect(() => whenWiped(() => setVotes({}), VOTES_KEY), []);
  const change = useCallback(
    (one: Voted, codes: (before: readonly string[]) => readonly string[]) =>
      setVotes((before) => {
        const after = withCodes(before, one, codes(codesOf(before, one)));
        keepVotes(after);
        return after;
      }),
    [],
  );
  return { codes: (one: Voted) => codesOf(votes, one), change };
}

export type VoteBox = ReturnType<typeof useVotes>;
