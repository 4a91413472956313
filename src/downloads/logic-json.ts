import {
  DISPOSITION_REFS,
  EFFECTIVE,
  EXPIRES,
  FACTS_VERSION,
  ledger,
  MODES,
  OPEN_QUESTIONS,
  QUESTION_IDS,
  questionKeys,
  questionRefs,
} from "../law/index.ts";
import type { ChartNames } from "../logic/chart-data.ts";
import { GRAPHS, type Graph } from "../logic/graph.ts";
import { loadChartNames } from "../logic/load-chart.ts";
import { loadLogicWords } from "../logic/load-words.ts";
import { loadEdition } from "../wizard/keep/load-edition.ts";
import { loadOpenQuestions, loadQuestions, loadRemedies } from "../wording/load-plain-words.ts";

function chart({ chart: id, states, edges }: Graph, { charts, names, guards }: ChartNames) {
  return {
    id,
    name: charts[id],
    states: states.map((state) => ({
      id: state.id,
      kind: state.kind,
      name: names[state.id] ?? state.id,
      refs: state.refs,
      transitions: edges
        .filter(({ from }) => from === state.id)
        .map(({ to, guard }) => ({ to, guard, when: guard === null ? null : (guards[guard] ?? guard) })),
    })),
  };
}

/**
 * The determination as data, read from the charts and tables of the law module: what is asked, where each answer leads, what is
 * concluded and on what it rests, what the text leaves open, and where each provision comes up. The predicates behind the guards are
 * code and go by their names.
 */
export function logicData() {
  const [names, questions, open] = [loadChartNames(), loadQuestions().byId, loadOpenQuestions()];
  const { text, logic } = loadEdition();
  return {
    textSha256: text,
    logicSha256: logic,
    factsVersion: FACTS_VERSION,
    effective: EFFECTIVE,
    expires: EXPIRES,
    questions: QUESTION_IDS.map((id) => ({
      id,
      title: questions[id]?.title ?? id,
      refs: questionRefs(id),
      facts: questionKeys(id),
    })),
    charts: [GRAPHS.case, GRAPHS.person].map((graph) => chart(graph, names)),
    dispositions: loadLogicWords().rules.map(({ id, when, modes }) => ({
      id,
      title: names.names[id] ?? id,
      when,
      refs: DISPOSITION_REFS[id],
      modes,
    })),
    modes: MODES.map((id) => ({ id, title: loadRemedies().modes[id] ?? id })),
    openQuestions: OPEN_QUESTIONS.map(({ id, refs }) => ({ id, refs, ...open[id] })),
    coverage: ledger(),
  };
}
