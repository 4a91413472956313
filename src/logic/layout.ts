import { Graph as DagreGraph, layout } from "@dagrejs/dagre";
import type { Graph, GraphEdge, GraphState } from "./graph.ts";

/** Where the chart's parts stand, in CSS pixels. Worked out at build: no page loads the layout's library. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Sizes = Readonly<Record<string, Pick<Box, "width" | "height">>>;

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, Box>>;
  /** Each transition as the `d` of a path. */
  readonly lines: Readonly<Record<string, string>>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const MARGIN = 8;

const round = (value: number) => Math.round(value * 10) / 10;

/** A smooth line through the points that the layout gives. */
function lineThrough(points: readonly Point[]): string {
  const at = (index: number) => points[Math.min(index, points.length - 1)] as Point;
  const show = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  let path = `M${show(at(0))}`;
  for (let index = 1; index < points.length - 1; index += 1) {
    const middle = { x: (at(index).x + at(index + 1).x) / 2, y: (at(index).y + at(index + 1).y) / 2 };
    path += `Q${show(at(index))} ${show(index === points.length - 2 ? at(index + 1) : middle)}`;
  }
  return points.length === 2 ? `${path}L${show(at(1))}` : path;
}

/** From this many ends on, those of one state stand in two columns below it: side by side they would be wider than a phone. */
const FAN = 4;
const FAN_GAP = 26;
const FAN_ROW = 18;

/** What dagre finds for the states and transitions that do not fan out. */
function flow(states: readonly GraphState[], edges: readonly GraphEdge[], sizes: Sizes) {
  const drawing = new DagreGraph();
  drawing.setGraph({ rankdir: "TB", align: "UL", nodesep: 12, edgesep: 10, ranksep: 26 });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const { id } of states) drawing.setNode(id, { ...sizes[id] });
  const ends = new Set(states.filter(({ kind }) => kind === "end").map(({ id }) => id));
  for (const { from, to } of edges) drawing.setEdge(from, to, { weight: ends.has(to) ? 1 : 4 });
  layout(drawing);
  return {
    boxes: new Map(states.map(({ id }) => [id, drawing.node(id) as Box])),
    lines: new Map(edges.map(({ id, from, to }) => [id, (drawing.edge(from, to) as { points: Point[] }).points])),
  };
}

/** The ends of a fan in two columns, each reached by a line that turns off from one down the middle. */
function fanOut(fan: readonly GraphEdge[], from: Box, sizes: Sizes) {
  const boxes = new Map<string, Box>();
  const lines = new Map<string, Point[]>();
  let top = from.y + from.height / 2 + FAN_ROW;
  for (let first = 0; first < fan.length; first += 2) {
    const row = fan.slice(first, first + 2);
    const tallest = Math.max(...row.map(({ to }) => sizes[to]?.height ?? 0));
    const y = top + tallest / 2;
    for (const [column, { id, to }] of row.entries()) {
      const { width = 0, height = 0 } = sizes[to] ?? {};
      const way = column === 0 ? -1 : 1;
      boxes.set(to, { x: from.x + way * (FAN_GAP + width / 2), y, width, height });
      const turn = [y - 10, y].map((at) => ({ x: from.x, y: at }));
      lines.set(id, [{ x: from.x, y: from.y + from.height / 2 }, ...turn, { x: from.x + way * FAN_GAP, y }]);
    }
    top += tallest + FAN_ROW;
  }
  return { boxes, lines };
}

/** Lays a chart out from top to bottom, no wider than a phone's page. */
export function layoutOf({ states, edges }: Graph, sizes: Sizes): Layout {
  const ends = new Set(states.filter(({ kind }) => kind === "end").map(({ id }) => id));
  const endsOf = (from: string) => edges.filter((edge) => edge.from === from && ends.has(edge.to));
  const fans = states.map(({ id }) => endsOf(id)).filter(({ length }) => length >= FAN);
  const fanned = fans.flat();
  const { boxes, lines } = flow(
    states.filter(({ id }) => !fanned.some(({ to }) => to === id)),
    edges.filter((edge) => !fanned.includes(edge)),
    sizes,
  );
  for (const fan of fans) {
    const below = fanOut(fan, boxes.get(fan[0]?.from ?? "") as Box, sizes);
    for (const [id, box] of below.boxes) boxes.set(id, box);
    for (const [id, line] of below.lines) lines.set(id, line);
  }
  const points = [...[...boxes.values()].flatMap(corners), ...[...lines.values()].flat()];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const moved = <P extends Point>(point: P): P => ({ ...point, x: round(point.x - left), y: round(point.y - top) });
  return {
    width: Math.ceil(Math.max(...xs) - left + MARGIN),
    height: Math.ceil(Math.max(...ys) - top + MARGIN),
    boxes: Object.fromEntries([...boxes].map(([id, { x, y, width, height }]) => [id, moved({ x, y, width, height })])),
    lines: Object.fromEntries([...lines].map(([id, line]) => [id, lineThrough(line.map(moved))])),
  };
}

const corners = ({ x, y, width, height }: Box): Point[] =>
  [-1, 1].map((way) => ({ x: x + (way * width) / 2, y: y + (way * height) / 2 }));
