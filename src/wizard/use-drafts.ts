import { useState } from "preact/hooks";
import type { Draft } from "./draft.ts";
import { keepOfTab, ofTab } from "./storage.ts";

type Drafts = Readonly<Record<string, Draft>>;

/** What is given and not taken in yet, by step. Kept in this tab until it is taken in, wherever the user goes meanwhile. */
export function useDrafts() {
  const [drafts, setState] = useState<Drafts>({});
  function setDrafts(next: Drafts): void {
    setState(next);
    keepOfTab({ drafts: next });
  }
  /** Gives each draft another key, and drops those for which there is none. */
  function rekey(to: (key: string) => string | null): void {
    const found = Object.entries(drafts).map(([key, draft]) => [to(key), draft] as const);
    setDrafts(Object.fromEntries(found.filter(([key]) => key !== null)));
  }
  return {
    drafts,
    setDrafts,
    rekey,
    restore: () => setState(ofTab().drafts ?? {}),
    drop: (step: string | null) => rekey((key) => (key === step ? null : key)),
  };
}
