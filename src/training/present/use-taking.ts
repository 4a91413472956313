import { useEffect, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { beside, type CodeFault, groups, readVote } from "../vote/code.ts";
import { whenWiped } from "../wipe.ts";
import type { PresentCase, PresentData } from "./present-data.ts";
import type { VoteBox } from "./use-votes.ts";
import { VOTES_KEY } from "./votes.ts";

/** A code within a sentence: it is not broken at the end of a line. */
const whole = (code: string) => groups(code).replaceAll(" ", "\u00a0");

/** What was last said about a code. */
interface Said {
  readonly text: string;
  readonly wrong: boolean;
  /** A code that was not counted since another has its mark; the room may know that they are of two phones. */
  readonly both: string | null;
}

const NOTHING_SAID: Said = { text: "", wrong: false, both: null };

/** Taking codes for a case, however they come in: what is counted, and what is said of it. */
export function useTaking(of: PresentCase, data: PresentData, box: VoteBox) {
  const words = data.words.votes;
  const [said, setSaid] = useState(NOTHING_SAID);
  // A code of before the wipe is not to be counted after it.
  useEffect(() => whenWiped(() => setSaid(NOTHING_SAID), VOTES_KEY), []);

  function explain(fault: CodeFault, scanned: boolean): string {
    if (fault.fault === "characters" && scanned) return words.camera.strange;
    if (fault.fault !== "other") return fill(words.faults[fault.fault], { ...fault });
    const other = data.cases.find(({ number }) => number === fault.number);
    return other ? fill(words.faults.otherCase, { title: other.title }) : words.faults.other;
  }

  /** Counts a code, or says why not. Answers whether it was counted. */
  function take(text: string, scanned = false): boolean {
    const read = readVote(text, of.number, of.persons.length, data.conclusions.length);
    if ("fault" in read) {
      setSaid({ text: explain(read, scanned), wrong: true, both: null });
      return false;
    }
    const found = beside(read.code, box.codes(of));
    const code = whole(read.code);
    if (found.is === "again") {
      setSaid({ text: fill(words.marks.again, { code }), wrong: true, both: read.code });
      return false;
    }
    if (found.is === "instead") {
      const { before } = found;
      box.change(of, (all) => all.map((one, at) => (at === all.lastIndexOf(before) ? read.code : one)));
      setSaid({ text: fill(words.marks.instead, { code, before: whole(before) }), wrong: false, both: before });
      return true;
    }
    box.change(of, (all) => [...all, read.code]);
    setSaid({ text: fill(words.taken, { code }), wrong: false, both: null });
    return true;
  }

  /** Counts after all what was left out for its mark. */
  function countBoth(): void {
    const { both } = said;
    if (both === null) return;
    box.change(of, (all) => [...all, both]);
    setSaid({ text: fill(words.taken, { code: whole(both) }), wrong: false, both: null });
  }

  const say = (text: string, wrong: boolean) => setSaid({ text, wrong, both: null });
  return { codes: box.codes(of), said, take, countBoth, say };
}

export type Taking = ReturnType<typeof useTaking>;
