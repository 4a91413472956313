import { Graph as DagreGraph, layout } from "@dagrejs/dagre";
import type { Graph } from "./graph.ts";

/** Where the chart's parts stand, in CSS pixels. Worked out at build: no page loads the layout's library. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, Box>>;
  /** Each transition as the `d` of a path. */
  readonly lines: Readonly<Record<string, string>>;
}

const MARGIN = 8;

const round = (value: number) => Math.round(value * 10) / 10;

/** A smooth line through the points that the layout gives. */
function lineThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  const at = (index: number) => points[Math.min(index, points.length - 1)] as { x: number; y: number };
  const show = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
  let path = `M${show(at(0))}`;
  for (let index = 1; index < points.length - 1; index += 1) {
    const middle = { x: (at(index).x + at(index + 1).x) / 2, y: (at(index).y + at(index + 1).y) / 2 };
    path += `Q${show(at(index))} ${show(index === points.length - 2 ? at(index + 1) : middle)}`;
  }
  return points.length === 2 ? `${path}L${show(at(1))}` : path;
}

/** Lays a chart out from top to bottom. Ends that follow one state stand in two rows, so that the drawing stays narrow. */
export function layoutOf(
  { states, edges }: Graph,
  sizes: Readonly<Record<string, Pick<Box, "width" | "height">>>,
): Layout {
  const drawing = new DagreGraph();
  drawing.setGraph({ rankdir: "TB", nodesep: 12, edgesep: 10, ranksep: 26, marginx: MARGIN, marginy: MARGIN });
  drawing.setDefaultEdgeLabel(() => ({}));
  const kinds = new Map(states.map(({ id, kind }) => [id, kind]));
  for (const { id } of states) drawing.setNode(id, { ...sizes[id] });
  for (const { from, to } of edges) {
    const ends = edges.filter((edge) => edge.from === from && kinds.get(edge.to) === "end");
    const row = ends.length > 3 ? ends.findIndex((edge) => edge.to === to) % 2 : 0;
    drawing.setEdge(from, to, { minlen: 1 + row * 2, weight: kinds.get(to) === "end" ? 1 : 4 });
  }
  layout(drawing);
  const { width = 0, height = 0 } = drawing.graph() as { width?: number; height?: number };
  const boxes = Object.fromEntries(
    states.map(({ id }) => {
      const { x, y, width, height } = drawing.node(id) as Box;
      return [id, { x: round(x), y: round(y), width, height }];
    }),
  );
  const lines = Object.fromEntries(
    edges.map(({ id, from, to }) => [id, lineThrough((drawing.edge(from, to) as { points: Box[] }).points)]),
  );
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, lines };
}
