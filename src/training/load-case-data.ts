import { fetched } from "../reading/fetched.ts";
import type { CaseData } from "./case-data.ts";
import { isOwnName } from "./own/keeps.ts";
import type { NoCase } from "./own/practice.ts";

const loading = new Map<string, () => Promise<CaseData | NoCase>>();

/** A case by its name: an own one from this device, what reads it fetched for it alone; the site's as a file, once a page. Rejects where it cannot be had. */
export function loadCaseData(slug: string): Promise<CaseData | NoCase> {
  if (isOwnName(slug)) return import("./own/practice.ts").then(({ ownCaseData }) => ownCaseData(slug));
  const load = loading.get(slug) ?? fetched<CaseData>(`data/cases/${slug}.json`);
  loading.set(slug, load);
  return load();
}
