import { z } from "astro/zod";
import { QUESTION_IDS } from "../law/index.ts";
import { once } from "../once.ts";
import { loadOutcomeTitles, loadQuestions } from "../wording/load-plain-words.ts";
import { readYaml } from "../yaml.ts";
import { type ChartData, type ChartName, type ChartNames, sizeOf, wrap } from "./chart-data.ts";
import { GRAPHS } from "./graph.ts";
import { layoutOf } from "./layout.ts";

const text = z.string().min(1);
const texts = z.record(z.string(), text);

const chartSchema = z.strictObject({
  title: text,
  hint: text,
  charts: z.strictObject({ case: text, person: text }),
  drawing: text,
  list: text,
  states: texts,
  edge: text,
  ends: text,
  guards: texts,
  otherwise: text,
  always: text,
  standing: z.strictObject({ taken: text, open: text, unreached: text }),
  legend: text,
  pathTitle: text,
});

const loadChartWords = once(() => readYaml("content/chart.yaml", chartSchema));

/** What the charts, their states and their conditions are called. */
export const loadChartNames = once((): ChartNames => {
  const { title, charts, guards, states } = loadChartWords();
  const { byId } = loadQuestions();
  const questions = Object.fromEntries(QUESTION_IDS.map((id) => [id, byId[id]?.short ?? ""]));
  return { title, charts, guards, names: { ...questions, ...loadOutcomeTitles(), ...states } };
});

function readChart(): ChartData {
  const { names } = loadChartNames();
  const drawn = (name: ChartName) => {
    const graph = GRAPHS[name];
    const sizes = Object.fromEntries(
      graph.states.map(({ id, refs }) => [id, sizeOf(wrap(names[id] ?? id).length, refs.length)]),
    );
    return { ...graph, layout: layoutOf(graph, sizes) };
  };
  return { words: loadChartWords(), names, charts: { case: drawn("case"), person: drawn("person") } };
}

/** The two charts with their words and where their parts stand. */
export const loadChart = once(readChart);
