import { useEffect, useMemo, useState } from "preact/hooks";
import type { Offered } from "./data.ts";
import { wantedSlugs } from "./load-sheets.ts";

/** Keeps the chosen cases in the address, so that it can be sent on. */
function remember(chosen: readonly string[]): void {
  const address = new URL(location.href);
  if (chosen.length > 0) address.searchParams.set("cases", chosen.join(","));
  else address.searchParams.delete("cases");
  history.replaceState(history.state, "", address.href.replaceAll("%2C", ","));
}

/**
 * The chosen cases, at first those of the address: `chosen` all their names, `there` those that are offered. Their order is
 * that of the sheets, of the plan and of the slides.
 */
export function useChosen(all: readonly Offered[]) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => setChosen(wantedSlugs()), []);
  const choose = (slugs: readonly string[]) => {
    setChosen(slugs);
    remember(slugs);
  };
  const there = useMemo(() => chosen.flatMap((slug) => all.filter((one) => one.slug === slug)), [chosen, all]);
  return { chosen, there, choose };
}
