import { useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { DrillData } from "./data.ts";
import { Ask } from "./parts/Ask.tsx";
import { End } from "./parts/End.tsx";
import { Verdict } from "./parts/Verdict.tsx";
import { useSitting } from "./use-sitting.ts";

interface Props {
  data: DrillData;
  /** Empty where there is no end. */
  seed: string;
}

/** Questions one by one, until the set is done or the learner ends it. */
export function Sitting({ data, seed }: Props) {
  const sitting = useSitting(data, seed);
  const [ended, setEnded] = useState(false);
  const { question, answered, given, of, next, wiped } = sitting;
  const { ask } = data.words;
  const notice = <p role="status">{wiped > 0 && given.length === 0 && ask.wiped}</p>;
  if (ended || !question)
    return (
      <>
        {notice}
        <End sitting={sitting} data={data} onGoOn={() => setEnded(false)} />
      </>
    );
  const stop = () => {
    if (answered) next();
    setEnded(true);
  };
  const number = given.length + (answered ? 0 : 1);
  const right = given.filter((one) => one.right).length;
  return (
    <>
      {notice}
      <div class="drill__bar">
        <p>{of === null ? fill(ask.number, { n: number }) : fill(ask.numberOf, { seed, n: number, of })}</p>
        <p>{fill(ask.tally, { answered: given.length, right })}</p>
        <button type="button" class="link-button" onClick={stop}>
          {ask.stop}
        </button>
      </div>
      <Ask key={`${wiped} ${number}`} question={question} sitting={sitting} data={data} />
      {answered && <Verdict answered={answered} data={data} last={of === given.length} onNext={next} />}
    </>
  );
}
