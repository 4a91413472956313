import { fill } from "../../fill.ts";
import { type Key, PARTINGS, type Parting, partingOf, tally } from "../vote/tally.ts";
import { Bars } from "./Bars.tsx";
import { choicesFor } from "./chosen-votes.ts";
import type { PresentCase, PresentData } from "./present-data.ts";
import type { VoteBox } from "./use-votes.ts";

interface Props {
  of: PresentCase;
  step: number;
  data: PresentData;
  box: VoteBox;
}

/** Ways to stand to the key that few cases have: named only where somebody does. */
const SELDOM: readonly Parting[] = ["open", "possible", "undecided"];

/** Person by person: how many came to the key, and at which step the others parted from it. */
export function SplitSlide({ of, step, data, box }: Props) {
  const { words } = data;
  const person = of.persons[step];
  const chosen = choicesFor(box.codes(of), of, step, data);
  const partings = chosen.map((choice) => partingOf(choice, person as Key));
  const rows = tally(partings, PARTINGS)
    .filter(({ of: parting, n }) => n > 0 || !SELDOM.includes(parting))
    .map(({ of: parting, n }) => ({
      label: fill(words.votes.steps[parting], { refs: of.premise?.refs ?? "" }),
      n,
      text: fill(words.votes.votesOf, { n }),
      mark: parting === "same",
    }));
  return (
    <>
      <h2>
        {person?.label}：{person?.verdict}
      </h2>
      {chosen.length === 0 ? <p>{words.votes.none}</p> : <Bars rows={rows} />}
    </>
  );
}
