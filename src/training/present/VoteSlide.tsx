import { fill } from "../../fill.ts";
import { tally } from "../vote/tally.ts";
import { Bars } from "./Bars.tsx";
import { Collecting } from "./Collecting.tsx";
import { choicesFor } from "./chosen-votes.ts";
import type { PresentCase, PresentData } from "./present-data.ts";
import type { VoteBox } from "./use-votes.ts";

interface Props {
  of: PresentCase;
  step: number;
  data: PresentData;
  address: string;
  box: VoteBox;
}

/** First the codes are collected; after that, person by person, what the room thinks. */
export function VoteSlide({ of, step, data, address, box }: Props) {
  if (step > 0) return <Tally of={of} person={step - 1} data={data} box={box} />;
  return <Collecting of={of} data={data} address={address} box={box} />;
}

function Tally({ of, person, data, box }: { of: PresentCase; person: number; data: PresentData; box: VoteBox }) {
  const { words, conclusions } = data;
  const chosen = choicesFor(box.codes(of), of, person, data);
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
        {of.persons[person]?.label}：{fill(words.votes.tally, { n: chosen.length })}
      </h2>
      {chosen.length === 0 ? <p>{words.votes.none}</p> : <Bars rows={rows} />}
    </>
  );
}
