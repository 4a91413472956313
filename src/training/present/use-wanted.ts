import { useState } from "preact/hooks";
import { queryOf } from "./chosen.ts";
import type { Chosen } from "./slides.ts";

/**
 * What is chosen to be presented, as far as it is there, and how to change it; kept in the address. Cases stand in the order in
 * which they were chosen, articles as they follow each other.
 */
export function useWanted<Case extends { readonly slug: string }>(
  asked: Chosen,
  articles: readonly { readonly number: number }[],
  cases: readonly Case[],
) {
  const [wanted, setWanted] = useState(asked);
  const some = wanted.cases.flatMap((slug) => cases.filter((one) => one.slug === slug));
  const chosen: Chosen = {
    articles: articles.map(({ number }) => number).filter((number) => wanted.articles.includes(number)),
    cases: some.map(({ slug }) => slug),
    vote: wanted.vote,
  };
  function choose(change: Partial<Chosen>): void {
    const now = { ...chosen, ...change };
    setWanted(now);
    history.replaceState(history.state, "", location.pathname + queryOf(now));
  }
  return { chosen, some, choose };
}
