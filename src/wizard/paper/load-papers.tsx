import type { ComponentType } from "preact";
import type { PaperData } from "../../export/paper/input.ts";
import { link } from "../link.ts";
import type { PapersProps } from "./Papers.tsx";

async function fetchData(): Promise<PaperData> {
  const response = await fetch(link("/data/wizard-paper.json"));
  if (!response.ok) throw new Error(`data/wizard-paper.json: ${response.status}`);
  return response.json();
}

/** Fetches the deadlines and the working paper with their words, once the result is there. Rejects where they cannot be had. */
export async function loadPapers(): Promise<ComponentType<PapersProps>> {
  const [{ Papers }, data] = await Promise.all([import("./Papers.tsx"), fetchData()]);
  return (props) => <Papers {...props} data={data} />;
}
