import type { CaseData } from "../case-data.ts";
import { checkOwn } from "./check.ts";
import { ownKit } from "./own-kit.ts";
import { readOwn } from "./store.ts";

/** Why an own case cannot be practised, and what the way to the own cases is called. */
export interface NoCase {
  readonly reason: string;
  readonly toOwn: string;
}

/** An own case of this device as the self-assessment needs it. Rejects where its words cannot be fetched. */
export async function ownCaseData(slug: string): Promise<CaseData | NoCase> {
  const { bar, compare, practice } = await ownKit();
  const one = readOwn().cases.find((other) => other.slug === slug);
  if (!one) return { reason: practice.gone, toOwn: practice.toOwn };
  if (checkOwn(one).length > 0) return { reason: practice.faulty, toOwn: practice.toOwn };
  return {
    one,
    words: { bar, compare: { ...compare, toKey: practice.toKey } },
    home: "/training/own/",
    key: `/training/plan/?cases=${slug}&sheets=key`,
  };
}
