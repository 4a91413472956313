import { refLabel } from "../law/index.ts";
import type { ChartNames } from "../logic/chart-data.ts";
import { GRAPHS, type Graph, type GraphEdge, type GraphState } from "../logic/graph.ts";

/** Mermaid takes a hyphen in an id for the beginning of an arrow. */
const idOf = (state: string) => state.replaceAll("-", "_");

/** A label must not end what it labels: Mermaid reads quotes, colons, semicolons and `#` as its own signs. */
const label = (words: string) => words.replace(/["#;:]/g, (sign) => `#${sign.codePointAt(0)};`);

function stateLine({ id, refs }: GraphState, names: ChartNames["names"]): string {
  const cites = refs.length > 0 ? `（${refs.map(refLabel).join("、")}）` : "";
  return `    state "${label(`${names[id] ?? id}${cites}`)}" as ${idOf(id)}`;
}

function edgeLine({ from, to, guard }: GraphEdge, guards: ChartNames["guards"]): string {
  const when = guard === null ? "" : ` : ${label(guards[guard] ?? guard)}`;
  return `    ${idOf(from)} --> ${idOf(to)}${when}`;
}

function chart({ chart, states, edges }: Graph, words: ChartNames): string[] {
  const first = states[0] as GraphState;
  return [
    `  state "${label(words.charts[chart])}" as ${chart} {`,
    ...states.map((state) => stateLine(state, words.names)),
    `    [*] --> ${idOf(first.id)}`,
    ...edges.map((edge) => edgeLine(edge, words.guards)),
    ...states.filter(({ kind }) => kind === "end").map(({ id }) => `    ${idOf(id)} --> [*]`),
    "  }",
  ];
}

/** The two charts as a state diagram of Mermaid, the case above the person; the edge that has no words is taken where no other is. */
export function logicMermaid(words: ChartNames): string {
  return [
    "---",
    `title: ${words.title}`,
    "---",
    "stateDiagram-v2",
    ...chart(GRAPHS.case, words),
    ...chart(GRAPHS.person, words),
    `  case --> person : ${label(words.names.reached ?? "reached")}`,
    "",
  ].join("\n");
}
