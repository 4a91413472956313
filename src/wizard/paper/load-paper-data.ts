import type { PaperData } from "../../export/paper/input.ts";
import { CIVIL_SERVANT_ROUTE, PERIOD_SOURCES, SUPERVISION_ROUTE, sourcesOf } from "../../law/index.ts";
import { loadMeasure, sourceName } from "../../measure/index.ts";
import { loadToolWords } from "../../reading/tool-words.ts";
import { loadSite } from "../../site.ts";
import { loadEdition } from "../keep/load-edition.ts";
import { loadPaperWords } from "./paper-words.ts";

function sources(): Record<string, string> {
  const steps = [CIVIL_SERVANT_ROUTE, SUPERVISION_ROUTE].flatMap((route) => route.steps);
  const cited = [...steps.flatMap((step) => sourcesOf(step, null)), ...PERIOD_SOURCES];
  return Object.fromEntries(cited.map((source) => [source, sourceName(source, "src/law/period-routes.ts")]));
}

/** All that the working paper and the deadlines say beside the wizard's own words. */
export function loadPaperData(): PaperData {
  const { title, number } = loadSite();
  const { full, validity } = loadToolWords().forms;
  return {
    words: loadPaperWords(),
    measure: { title, number, ...loadMeasure().validity },
    forms: { full, validity },
    hashes: loadEdition(),
    sources: sources(),
  };
}
