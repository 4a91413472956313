import type { ComponentType } from "preact";
import type { TrainingCase } from "../case.ts";
import type { CaseNames } from "../premise.ts";
import { naming, siteCases } from "./data.ts";
import type { SheetsProps } from "./Sheets.tsx";

/** What printing needs beyond the list of titles. */
export interface Loaded {
  readonly cases: readonly TrainingCase[];
  readonly naming: CaseNames;
  readonly Sheets: ComponentType<SheetsProps>;
}

/** Fetches the cases, their names and what draws the sheets; rejects where one of them cannot be had. */
export async function loadSheets(): Promise<Loaded> {
  const [cases, names, { Sheets }] = await Promise.all([siteCases(), naming(), import("./Sheets.tsx")]);
  return { cases, naming: names, Sheets };
}

/** Whether the address asks for the keys alone: `?sheets=key`. */
export const asksForKey = (): boolean => new URLSearchParams(location.search).get("sheets") === "key";

/** The cases that the address asks for: `?cases=a,b`. */
export function wantedSlugs(): readonly string[] {
  const asked = new URLSearchParams(location.search).get("cases") ?? "";
  return [...new Set(asked.split(",").filter((slug) => /^[a-z0-9-]+$/.test(slug)))];
}
