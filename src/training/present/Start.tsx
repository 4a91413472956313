import { useMemo, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { link } from "../../link.ts";
import { CaseOrder } from "../order/CaseOrder.tsx";
import type { OrderWords } from "../order/words.ts";
import { type Asked, onlyHere, parses, queryOf } from "./chosen.ts";
import { Go } from "./Go.tsx";
import { begun, type From, readKept } from "./kept.ts";
import { OwnChoice, type OwnState } from "./OwnChoice.tsx";
import type { Chosen } from "./slides.ts";
import { Ticks } from "./Ticks.tsx";
import { useWanted } from "./use-wanted.ts";
import { VoteChoice } from "./VoteChoice.tsx";
import { readVotes, votesFor } from "./votes.ts";
import type { PresentWords } from "./words.ts";

export interface StartProps {
  words: PresentWords;
  order: OrderWords;
  articles: readonly { readonly number: number; readonly label: string; readonly heading: string }[];
  cases: readonly { readonly slug: string; readonly title: string; readonly mark: string }[];
  /** Where the site is published, if that is known. */
  site: string | null;
  /** The page is alive and knows what its address names. */
  ready: boolean;
  own: OwnState;
  asked: Asked;
  /** Resolves to the chosen cases that are no longer on this device, where it therefore did not begin. */
  onStart: (chosen: Chosen, address: string, from: From) => Promise<readonly string[]>;
}

/** Where phones are likely to open the site: where this page was opened, or where the site is published if that is here alone. */
function likelyAddress(site: string | null): string {
  const here = new URL(link("/"), location.href);
  return onlyHere(here) && site ? site : here.href;
}

/** What is shown is chosen here, by hand or by the address that led here. */
export function Start({ words, order, articles, cases, site, ready, own, asked, onStart }: StartProps) {
  const [notice, setNotice] = useState("");
  const [typed, setAddress] = useState<string | null>(null);
  const mine = typeof own === "string" ? [] : own.right;
  const { chosen, some, choose } = useWanted(asked, articles, [...cases, ...mine]);
  const kept = useMemo(() => (ready ? readKept() : null), [ready]);
  const same = kept?.query === queryOf(chosen) ? kept : null;
  // Codes that were taken are something to go on with, too, whatever else is chosen now: only beginning anew lets go of them.
  const votes = ready && chosen.vote ? votesFor(readVotes(), chosen.cases) : 0;
  const resumes = same !== null && (begun(same.show) || votes > 0) ? same.show.index + 1 : null;

  const address = typed ?? kept?.address ?? (ready ? likelyAddress(site) : "");

  async function start(from: From): Promise<void> {
    if (chosen.articles.length + chosen.cases.length === 0) return setNotice(words.nothing);
    if (chosen.vote && chosen.cases.length > 0 && !parses(address)) return setNotice(words.addressWrong);
    setNotice(words.loading);
    try {
      const gone = await onStart(chosen, address.replace(/\/*$/, "/"), from);
      const titles = mine.filter(({ slug }) => gone.includes(slug));
      if (gone.length > 0) setNotice(fill(words.own.gone, { titles: titles.map(({ title }) => title).join("、") }));
    } catch {
      setNotice(words.failed);
    }
  }

  const room = same?.room ?? null;
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    start({ room, show: same?.show ?? null, anew: false });
  }

  const onCases = (now: readonly string[]) => choose({ cases: now });
  return (
    <form class="start" onSubmit={submit}>
      <Ticks
        title={words.cases}
        options={cases.map(({ slug, title, mark }) => ({ value: slug, title, mark }))}
        chosen={chosen.cases}
        ready={ready}
        onChoose={onCases}
      />
      <OwnChoice words={words.own} own={own} asked={asked.cases} chosen={chosen.cases} onChoose={onCases} />
      <CaseOrder words={order} cases={some} onOrder={onCases} />
      <Ticks
        title={words.articles}
        options={articles.map(({ number, label, heading }) => ({ value: number, title: label, mark: heading }))}
        chosen={chosen.articles}
        ready={ready}
        onChoose={(now) => choose({ articles: now })}
      />
      <VoteChoice
        words={words}
        vote={chosen.vote}
        address={address}
        ready={ready}
        onVote={(vote) => choose({ vote })}
        onAddress={setAddress}
      />
      <Go
        words={words}
        ready={ready}
        asked={asked}
        resumes={resumes}
        votes={votes}
        notice={notice}
        onAnew={() => start({ room, show: null, anew: true })}
      />
    </form>
  );
}
