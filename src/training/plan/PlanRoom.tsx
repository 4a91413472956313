import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { CaseOrder } from "../order/CaseOrder.tsx";
import type { OrderWords } from "../order/words.ts";
import { isOwnName } from "../own/keeps.ts";
import { CasePicker } from "./CasePicker.tsx";
import { type CaseWords, type Offered, offer } from "./data.ts";
import { asksForKey, type Loaded, loadSheets } from "./load-sheets.ts";
import { OwnNotes } from "./OwnNotes.tsx";
import { PickStatus } from "./PickStatus.tsx";
import { PrintChoice, type Wanted } from "./PrintChoice.tsx";
import { useChosen } from "./use-chosen.ts";
import { useOwnOffered } from "./use-own-offered.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  words: PlanWords;
  caseWords: CaseWords;
  order: OrderWords;
  offered: readonly Offered[];
}

const START: Wanted = { worksheet: true, key: false, plan: false, length: "hour", start: "09:00" };

/** Choosing cases and sheets; below, what will be printed. Sheets and data are fetched once a case is chosen. */
export function PlanRoom({ words, caseWords, order, offered }: Props) {
  const [wanted, setWanted] = useState(START);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const { own, state, again } = useOwnOffered();
  const ready = state !== "reading";
  const all = useMemo(() => [...offered, ...own.right.map(offer)], [offered, own]);
  const { chosen, there, choose } = useChosen(all);
  const known = there.map(({ slug }) => slug);

  useEffect(() => {
    if (asksForKey()) setWanted({ ...START, worksheet: false, key: true });
  }, []);

  const some = chosen.length > 0;
  const load = () => {
    setFailed(false);
    loadSheets().then(setLoaded, () => setFailed(true));
  };
  useEffect(() => {
    if (some && !loaded) load();
  }, [some]);

  // Of own cases that could not be read it is not known whether they are there; of those that are not right it is said.
  const told = own.faulty.map(({ slug }) => slug).concat(known);
  const missing = chosen.filter((slug) => !(told.includes(slug) || (state !== "read" && isOwnName(slug))));
  const cases = known.flatMap((slug) => [...(loaded?.cases ?? []), ...own.right].filter((one) => one.slug === slug));

  const shown = loaded !== null && cases.length > 0;
  const sheets = useRef<HTMLElement>(null);
  // Who comes for the key did not come to choose.
  useEffect(() => {
    if (shown && asksForKey()) sheets.current?.scrollIntoView();
  }, [shown]);

  return (
    <>
      {/* What is ticked before the page is alive would be lost. */}
      <fieldset class="plan__choose" disabled={!ready}>
        <CasePicker
          words={words}
          difficulty={caseWords.difficulty}
          offered={offered}
          own={own.right.map(offer)}
          chosen={known}
          onChoose={choose}
        />
        <CaseOrder words={order} cases={there} onOrder={choose} />
        <OwnNotes words={words} faulty={own.faulty} failed={state === "failed"} onAgain={again} />
        <PrintChoice words={words} wanted={wanted} onChange={setWanted} ready={cases.length > 0} />
        <PickStatus
          words={words}
          chosen={known}
          missing={missing}
          loading={some && !loaded && !failed}
          failed={failed}
          onAgain={load}
        />
      </fieldset>
      <section ref={sheets} class="sheets" aria-label={words.preview}>
        {known.length === 0 && <p class="plan__empty">{words.nothing}</p>}
        {loaded && cases.length > 0 && (
          <loaded.Sheets cases={cases} wanted={wanted} words={words} caseWords={caseWords} naming={loaded.naming} />
        )}
      </section>
    </>
  );
}
