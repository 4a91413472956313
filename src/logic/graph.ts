import type { AnyStateMachine, AnyStateNode } from "xstate";
import { caseChart, DISPOSITION_REFS, type Disposition, personChart, type QuestionId, type Ref } from "../law/index.ts";

/** The two charts as graphs, read from the machines themselves. Ids only: words come from `content/`. */

export type ChartName = "case" | "person";

/** A state: where a question is asked, where the chart passes on by itself, or where it ends. */
export interface GraphState {
  readonly id: string;
  readonly kind: "question" | "passing" | "end";
  readonly refs: readonly Ref[];
}

/** A transition, by the guard that opens it; none where it is what is left. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly guard: string | null;
}

export interface Graph {
  readonly chart: ChartName;
  readonly states: readonly GraphState[];
  readonly edges: readonly GraphEdge[];
}

/** The id of a transition: `edgeId("roles", "side")` is "roles>side". */
export const edgeId = (from: string, to: string): string => `${from}>${to}`;

const questionOf = (node: AnyStateNode): QuestionId | undefined => (node.meta as { question?: QuestionId })?.question;

/** A state goes by its question, otherwise by its own name: both are unique within a chart. */
const idOf = (node: AnyStateNode): string => questionOf(node) ?? node.key;

/** Every state that is not only a frame around others. */
function leaves(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states) as AnyStateNode[];
  return children.length === 0 ? [node] : children.flatMap(leaves);
}

/** Where entering a state leads: into its first, as long as it holds others. */
function entered(node: AnyStateNode): AnyStateNode {
  const [first] = node.initial?.target ?? [];
  return first ? entered(first) : node;
}

function stateOf(node: AnyStateNode): GraphState {
  const id = idOf(node);
  const asked = (node.meta as { refs?: readonly Ref[] })?.refs;
  if (asked) return { id, kind: "question", refs: asked };
  return {
    id,
    kind: node.type === "final" ? "end" : "passing",
    refs: DISPOSITION_REFS[id as Disposition] ?? [],
  };
}

/** `always` counts as well: the machine's own export to a graph leaves it out. */
function edgesOf(node: AnyStateNode): GraphEdge[] {
  return [...Object.values(node.on).flat(), ...(node.always ?? [])].flatMap(({ target, guard }) =>
    (target ?? []).map((to: AnyStateNode) => ({
      id: edgeId(idOf(node), idOf(entered(to))),
      from: idOf(node),
      to: idOf(entered(to)),
      guard: typeof guard === "string" ? guard : null,
    })),
  );
}

function graphOf(chart: ChartName, machine: AnyStateMachine): Graph {
  const nodes = leaves(machine.root);
  return { chart, states: nodes.map(stateOf), edges: nodes.flatMap(edgesOf) };
}

export const GRAPHS: Readonly<Record<ChartName, Graph>> = {
  case: graphOf("case", caseChart as AnyStateMachine),
  person: graphOf("person", personChart as AnyStateMachine),
};

/** The states and transitions that a replay went through, in order; what it stopped at is among the states. */
export function taken({ edges }: Graph, asked: readonly string[], end: string | null): string[] {
  const stops = [...asked, ...(end === null ? [] : [end])];
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return [stop];
    if (edges.some(({ id }) => id === edgeId(before, stop))) return [edgeId(before, stop), stop];
    const passing = edges.find(({ from, to }) => from === before && edges.some(({ id }) => id === edgeId(to, stop)));
    if (!passing) throw new Error(`no way from ${before} to ${stop}`);
    return [passing.id, passing.to, edgeId(passing.to, stop), stop];
  });
}
