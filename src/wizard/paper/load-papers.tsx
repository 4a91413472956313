import type { ComponentType } from "preact";
import type { PaperData } from "../../export/paper/input.ts";
import { fetched } from "../../reading/fetched.ts";
import type { PapersProps } from "./Papers.tsx";

const paperData = fetched<PaperData>("data/wizard-paper.json");

/** Fetches the deadlines and the working paper with their words, once the result is there. Rejects where they cannot be had. */
export async function loadPapers(): Promise<ComponentType<PapersProps>> {
  const [{ Papers }, data] = await Promise.all([import("./Papers.tsx"), paperData()]);
  return (props) => <Papers {...props} data={data} />;
}
