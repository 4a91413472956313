import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { whenWiped } from "../wipe.ts";
import { codesOf, keepVotes, readVotes, VOTES_KEY, type Voted, type Votes, withCodes } from "./votes.ts";

/** The votes of the room: the codes of a case, as they stand when asked, and how to change them. */
export function useVotes() {
  const [votes, setVotes] = useState(readVotes);
  // One picture of the camera can bring two codes before anything is drawn: the second is held against the first.
  const latest = useRef(votes);
  const turn = useCallback((to: Votes) => {
    latest.current = to;
    setVotes(to);
  }, []);
  useEffect(() => whenWiped(() => turn({}), VOTES_KEY), []);
  const change = useCallback(
    (one: Voted, codes: (before: readonly string[]) => readonly string[]) => {
      const after = withCodes(latest.current, one, codes(codesOf(latest.current, one)));
      keepVotes(after);
      turn(after);
    },
    [turn],
  );
  return { codes: (one: Voted) => codesOf(latest.current, one), change };
}

export type VoteBox = ReturnType<typeof useVotes>;
