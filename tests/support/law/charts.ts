import { type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode, getMicrosteps, transition } from "xstate";
import { getAdjacencyMap, getShortestPaths } from "xstate/graph";
import type { Reason } from "../../../src/law/index.ts";

/** Walking a chart from the outside: every vertex that answers lead to, and what each transition does. */

export interface Answer {
  readonly type: "answer";
  readonly facts: object;
}

export interface Edge {
  readonly from: AnyMachineSnapshot;
  readonly to: AnyMachineSnapshot;
  readonly reasons: readonly Reason[];
  /** The states passed through, transient ones as well. */
  readonly passed: readonly string[];
  readonly fromKey: string;
  readonly toKey: string;
}

export interface Walk {
  readonly start: AnyMachineSnapshot;
  readonly vertices: ReadonlyMap<string, AnyMachineSnapshot>;
  readonly edges: readonly Edge[];
}

/** The path of a state value: `{ scope: "grave" }` is `scope.grave`. */
export function pathOf(value: unknown): string {
  if (typeof value === "string") return value;
  return Object.entries(value as object)
    .map(([key, inner]) => `${key}.${pathOf(inner)}`)
    .join();
}

/** The question that a vertex asks. */
export function questionAt(snapshot: AnyMachineSnapshot): string | null {
  const metas = Object.values(snapshot.getMeta()) as { question?: string }[];
  return metas.find(({ question }) => question !== undefined)?.question ?? null;
}

interface Cited {
  readonly type: string;
  readonly params: { readonly reasons: readonly Reason[] };
}

type Answers = Readonly<Record<string, readonly object[]>>;
type Read = (path: string, context: never) => unknown;

function traversal(input: object, answers: Answers, read: Read) {
  return {
    input,
    events: (snapshot: AnyMachineSnapshot) =>
      (answers[questionAt(snapshot) ?? ""] ?? []).map((facts): Answer => ({ type: "answer", facts })),
    serializeState: (snapshot: AnyMachineSnapshot) => {
      const path = pathOf(snapshot.value);
      return `${path} ${JSON.stringify(read(path, snapshot.context as never))}`;
    },
    limit: 20_000,
  };
}

/** The shortest way to every vertex that ends the chart, as the questions asked on it. */
export function shortestWays(chart: AnyStateMachine, input: object, answers: Answers, read: Read) {
  return getShortestPaths(chart, {
    ...traversal(input, answers, read),
    toState: ({ status }) => status === "done",
  }).map(({ state, steps }) => ({
    end: pathOf((state as AnyMachineSnapshot).value),
    asked: steps.slice(1).map((_, index) => questionAt(steps[index]?.state as AnyMachineSnapshot) ?? ""),
  }));
}

/**
 * Every vertex and edge of a chart.
 * @param read what the guards still read, besides the state
 */
export function walk(chart: AnyStateMachine, input: object, answers: Answers, read: Read): Walk {
  const options = traversal(input, answers, read);
  const key = options.serializeState;
  const map = getAdjacencyMap(chart, options);
  const vertices = Object.values(map).map(({ state }) => state as AnyMachineSnapshot);
  const edges = Object.values(map).flatMap((vertex) => {
    const from = vertex.state as AnyMachineSnapshot;
    return Object.values(vertex.transitions as Record<string, { event: never }>).map(({ event }): Edge => {
      const [to, actions] = transition(chart, from, event);
      const cited = (actions as unknown as Cited[]).filter(({ type }) => type === "cite");
      return {
        from,
        to,
        reasons: cited.flatMap(({ params }) => params.reasons),
        passed: getMicrosteps(chart, from, event).map(([snapshot]) => pathOf(snapshot.value)),
        fromKey: key(from),
        toKey: key(to),
      };
    });
  });
  const [start] = vertices;
  if (!start) throw new Error("an empty chart");
  return { start, vertices: new Map(vertices.map((vertex) => [key(vertex), vertex])), edges };
}

/** Every node of the chart but its root, by path. */
export function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).flatMap((child: AnyStateNode) => [child, ...nodesOf(child)]);
}

/** Every transition that a node defines, `always` included. */
export function transitionsOf(node: AnyStateNode) {
  return [...Object.values(node.on).flat(), ...(node.always ?? [])];
}

/** The state that entering a node leads to. */
function entered(node: AnyStateNode): AnyStateNode {
  const [first] = node.initial?.target ?? [];
  return first ? entered(first) : node;
}

/** Every step that the chart's transitions can take, as `from → to`. */
export function stepsOf(root: AnyStateNode): string[] {
  return nodesOf(root).flatMap((node) =>
    transitionsOf(node).flatMap(({ target }) =>
      (target ?? []).map((to: AnyStateNode) => `${node.path.join(".")} → ${entered(to).path.join(".")}`),
    ),
  );
}

/** The longest way on from a vertex, counted in answers; throws on a way that comes back. */
export function longestWay({ edges, start, vertices }: Walk): number {
  const after = new Map<string, string[]>();
  for (const { fromKey, toKey } of edges) after.set(fromKey, [...(after.get(fromKey) ?? []), toKey]);
  const known = new Map<string, number>();
  const open = new Set<string>();
  const measure = (key: string): number => {
    if (open.has(key)) throw new Error(`a way that comes back to ${key}`);
    const before = known.get(key);
    if (before !== undefined) return before;
    open.add(key);
    const length = Math.max(0, ...(after.get(key) ?? []).map((next) => 1 + measure(next)));
    open.delete(key);
    known.set(key, length);
    return length;
  };
  const [first] = [...vertices].find(([, vertex]) => vertex === start) ?? [""];
  return measure(first);
}
