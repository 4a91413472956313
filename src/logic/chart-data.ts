import type { Graph } from "./graph.ts";
import type { Layout } from "./layout.ts";

export type { ChartName } from "./graph.ts";

/** What the charts, their states and their conditions are called: a state by the question it asks, otherwise by its own name. */
export interface ChartNames {
  readonly title: string;
  readonly charts: Readonly<Record<"case" | "person", string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly guards: Readonly<Record<string, string>>;
}

/** The charts as they are drawn: made at build, fetched where a drawing is asked for. */
export interface ChartData {
  readonly words: {
    readonly title: string;
    readonly hint: string;
    readonly charts: Readonly<Record<"case" | "person", string>>;
    readonly drawing: string;
    readonly list: string;
    readonly edge: string;
    readonly ends: string;
    readonly guards: Readonly<Record<string, string>>;
    readonly otherwise: string;
    readonly always: string;
    readonly standing: Readonly<Record<"taken" | "open" | "unreached", string>>;
    readonly legend: string;
    readonly pathTitle: string;
  };
  readonly names: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<"case" | "person", DrawnChart>>;
}

export interface DrawnChart extends Graph {
  readonly layout: Layout;
}

export const BOX_WIDTH = 98;
export const NAME_LINE = 19;
export const REF_LINE = 18;
const PADDING = 8;
const WIDEST = 6;

/** A name in lines that fit a box, as even as can be. */
export function wrap(name: string): string[] {
  const characters = [...name];
  const lines = Math.ceil(characters.length / WIDEST);
  const most = Math.ceil(characters.length / lines);
  return Array.from({ length: lines }, (_, line) => characters.slice(line * most, (line + 1) * most).join(""));
}

/** The size of a box with so many lines of its name and of refs. */
export function sizeOf(names: number, refs: number): { width: number; height: number } {
  return { width: BOX_WIDTH, height: 2 * PADDING + names * NAME_LINE + refs * REF_LINE };
}

/** How far below a box's upper edge a line's writing stands; names come before refs. */
export function lineAt(line: number, names: number): number {
  return line < names ? PADDING + line * NAME_LINE + 15 : PADDING + names * NAME_LINE + (line - names) * REF_LINE + 13;
}
