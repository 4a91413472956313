import { fill } from "../../fill.ts";
import { tally } from "../vote/tally.ts";
import { Bars } from "./Bars.tsx";
import { CodeEntry } from "./CodeEntry.tsx";
import { choicesFor } from "./chosen-votes.ts";
import type { PresentCase, PresentData } from "./present-data.ts";
import { ScanMe } from "./ScanMe.tsx";
import type { VoteBox } from "./use-votes.ts";

interface Props {
  of: PresentCase;
  step: number;
  data: PresentData;
  address: string;
  box: VoteBox;
}

/** A case goes out as a QR code and comes back as codes; after that, person by person, what the room thinks. */
export function VoteSlide({ of, step, data, address, box }: Props) {
  const { words } = data;
  if (step > 0) return <Tally of={of} person={step - 1} data={data} box={box} />;
  const target = new URL(`training/vote/#${of.ballot ?? of.slug}`, address).href;
  return (
    <div class="vote">
      <ScanMe
        text={target}
        // The address of an own case is not one that anybody would type.
        caption={of.ballot === undefined ? target : words.votes.own}
        words={words.votes}
      />
      <div class="vote__entry">
        <p>{words.votes.scan}</p>
        <CodeEntry of={of} data={data} box={box} />
      </div>
    </div>
  );
}

function Tally({ of, person, data, box }: { of: PresentCase; person: number; data: PresentData; box: VoteBox }) {
  const { words, conclusions } = data;
  const chosen = choicesFor(box.votes[of.slug] ?? [], of, person, data);
  const rows = tally(
    chosen,
    conclusions.map(({ id }) => id),
  ).map(({ n }, index) => ({
    label: `${index + 1}　${conclusions[index]?.title}`,
    n,
    text: fill(words.votes.votesOf, { n }),
  }));
  return (
    <>
      <h2>
        {of.persons[person]?.label}：{words.votes.tally}
      </h2>
      {chosen.length === 0 ? <p>{words.votes.none}</p> : <Bars rows={rows} />}
    </>
  );
}
