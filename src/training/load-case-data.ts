import { fetched, isMissing } from "../reading/fetched.ts";
import type { CaseData } from "./case-data.ts";
import { isOwnName } from "./own/keeps.ts";
import type { NoCase } from "./own/practice.ts";

const loading = new Map<string, () => Promise<CaseData | NoCase>>();

const practice = () => import("./own/practice.ts");

/**
 * A case by its name: an own one from this device, what reads it fetched for it alone; the site's as a file, once a page. Says so where
 * there is no such case; rejects where it cannot be had.
 */
export function loadCaseData(slug: string): Promise<CaseData | NoCase> {
  if (isOwnName(slug)) return practice().then(({ ownCaseData }) => ownCaseData(slug));
  const load = loading.get(slug) ?? fetched<CaseData>(`data/cases/${slug}.json`);
  loading.set(slug, load);
  return load().catch(async (error) => {
    if (!isMissing(error)) throw error;
    return (await practice()).noSuchCase();
  });
}
