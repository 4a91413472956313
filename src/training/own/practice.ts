import type { CaseData } from "../case-data.ts";
import { checkOwn } from "./check.ts";
import { ownKit } from "./own-kit.ts";
import { readOwn } from "./store.ts";

/** Why a case cannot be practised, and the way to those that can: a path below the root and what it is called. */
export interface NoCase {
  readonly reason: string;
  readonly home: string;
  readonly toHome: string;
}

const HOME = "/training/own/";

/** What is said where the site has no case of a name. Rejects where its words cannot be fetched. */
export async function noSuchCase(): Promise<NoCase> {
  const { practice } = await ownKit();
  return { reason: practice.noSuch, home: "/training/", toHome: practice.toList };
}

/** An own case of this device as the self-assessment needs it. Rejects where its words cannot be fetched. */
export async function ownCaseData(slug: string): Promise<CaseData | NoCase> {
  const { bar, compare, practice } = await ownKit();
  const one = readOwn().cases.find((other) => other.slug === slug);
  if (!one) return { reason: practice.gone, home: HOME, toHome: practice.toOwn };
  if (checkOwn(one).length > 0) return { reason: practice.faulty, home: HOME, toHome: practice.toOwn };
  return {
    one,
    words: { bar, compare: { ...compare, toKey: practice.toKey } },
    home: HOME,
    key: `/training/plan/?cases=${slug}&sheets=key`,
  };
}
