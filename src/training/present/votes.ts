import { personsOf } from "../persons.ts";
import { keepInTab, readTab } from "./in-tab.ts";
import type { PresentCase } from "./present-data.ts";

/** The codes taken for a case, in order, and the persons that they judge. */
interface Taken {
  readonly persons: string;
  readonly codes: readonly string[];
}

/** By case: what was taken. */
export type Votes = Readonly<Record<string, Taken>>;

/** What a vote is about. */
export type Voted = Pick<PresentCase, "slug"> & Parameters<typeof personsOf>[0];

/** Kept in the tab, so that a page loaded anew loses no votes. */
export const VOTES_KEY = "yiyuan-training-votes";

export const readVotes = (): Votes => readTab<Votes>(VOTES_KEY) ?? {};
export const keepVotes = (votes: Votes): void => keepInTab(VOTES_KEY, votes);

/** The codes that count for a case. Those for other persons do not: an own case may have been changed since. */
export function codesOf(votes: Votes, one: Voted): readonly string[] {
  const taken = votes[one.slug];
  return taken?.persons === personsOf(one) ? taken.codes : [];
}

/** The votes with other codes for a case. */
export const withCodes = (votes: Votes, one: Voted, codes: readonly string[]): Votes => ({
  ...votes,
  [one.slug]: { persons: personsOf(one), codes },
});

/** How many codes were taken for these cases together. */
export const votesFor = (votes: Votes, slugs: readonly string[]): number =>
  slugs.reduce((sum, slug) => sum + (votes[slug]?.codes ?? []).length, 0);
