import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { link } from "../../link.ts";
import { type Asked, onlyHere, parses } from "./chosen.ts";
import { OwnChoice, type OwnState } from "./OwnChoice.tsx";
import type { Chosen } from "./slides.ts";
import { Ticks } from "./Ticks.tsx";
import { VoteChoice } from "./VoteChoice.tsx";
import type { PresentWords } from "./words.ts";

export interface StartProps {
  words: PresentWords;
  articles: readonly { readonly number: number; readonly label: string; readonly heading: string }[];
  cases: readonly { readonly slug: string; readonly title: string; readonly mark: string }[];
  /** Where the site is published, if that is known. */
  site: string | null;
  /** The page is alive and knows what its address names. */
  ready: boolean;
  own: OwnState;
  asked: Asked;
  /** Resolves to the chosen cases that are no longer on this device, where it therefore did not begin. */
  onStart: (chosen: Chosen, address: string) => Promise<readonly string[]>;
}

/** What is shown is chosen here, by hand or by the address that led here. */
export function Start({ words, articles, cases, site, ready, own, asked, onStart }: StartProps) {
  const [notice, setNotice] = useState("");
  const [vote, setVote] = useState(asked.vote);
  const [address, setAddress] = useState("");
  const go = useRef<HTMLButtonElement>(null);
  // Who comes by an address that names what to show has only to press Enter.
  useEffect(() => {
    if (asked.cases.length + asked.articles.length > 0) go.current?.focus();
  }, [asked]);
  useEffect(() => {
    const here = new URL(link("/"), location.href);
    setAddress(onlyHere(here) && site ? site : here.href);
  }, [site]);

  async function start(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const chosen = { articles: form.getAll("article").map(Number), cases: form.getAll("case").map(String), vote };
    if (chosen.articles.length + chosen.cases.length === 0) return setNotice(words.nothing);
    if (vote && chosen.cases.length > 0 && !parses(address)) return setNotice(words.addressWrong);
    setNotice(words.loading);
    try {
      const gone = await onStart(chosen, address.replace(/\/*$/, "/"));
      const titles = typeof own === "string" ? [] : own.right.filter(({ slug }) => gone.includes(slug));
      if (gone.length > 0) setNotice(fill(words.own.gone, { titles: titles.map(({ title }) => title).join("、") }));
    } catch {
      setNotice(words.failed);
    }
  }

  return (
    <form class="start" onSubmit={start}>
      <Ticks
        title={words.cases}
        name="case"
        options={cases.map(({ slug, title, mark }) => ({ value: slug, title, mark }))}
        asked={asked.cases}
      />
      <OwnChoice words={words.own} own={own} asked={asked.cases} />
      <Ticks
        title={words.articles}
        name="article"
        options={articles.map(({ number, label, heading }) => ({ value: number, title: label, mark: heading }))}
        asked={asked.articles}
      />
      <VoteChoice words={words} vote={vote} address={address} onVote={setVote} onAddress={setAddress} />
      <p class="start__go">
        <button ref={go} type="submit" disabled={!ready || own === "reading"}>
          {words.start}
        </button>{" "}
        <span role="status">{notice}</span>
      </p>
      <table class="start__keys">
        <caption>{words.keysTitle}</caption>
        <tbody>
          {words.keys.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </form>
  );
}
