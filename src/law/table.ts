/**
 * A verdict over facts that are not all known: every way the unknown facts of one gate can turn out, with
 * what the rules say of it. Gates share no unknown fact, so their sets combine exactly.
 */
export type Values<F> = Readonly<Partial<Record<keyof F & string, Readonly<Record<string, unknown>>>>>;

interface Axis {
  readonly fact: string;
  /** The names of the values it can take, as results show them. */
  readonly names: readonly string[];
  /** How far apart two neighbouring values lie in `cells`. */
  readonly stride: number;
}

/** One cell for each combination of the axes' values; undefined where the combination cannot be. */
export interface Table<V> {
  readonly axes: readonly Axis[];
  readonly cells: readonly (V | undefined)[];
}

const digit = (cell: number, { stride, names }: Axis) => Math.floor(cell / stride) % names.length;

/**
 * Tabulates a verdict over those facts of `values` that are `unknown`.
 * @param admissible whether a combination can be at all
 */
export function tabulate<F extends object, V>(
  facts: F,
  values: Values<F>,
  admissible: (facts: F) => boolean,
  verdict: (facts: F) => V,
): Table<V> {
  const open = Object.entries<Readonly<Record<string, unknown>> | undefined>(values).filter(
    ([fact]) => (facts as Record<string, unknown>)[fact] === "unknown",
  );
  let size = 1;
  const axes = open.map(([fact, choices = {}]): Axis => {
    const axis = { fact, names: Object.keys(choices), stride: size };
    size *= axis.names.length;
    return axis;
  });
  const choices = open.map(([, choice = {}]) => Object.values(choice));
  const complete = { ...facts } as Record<string, unknown>;
  const cells = Array.from({ length: size }, (_, cell) => {
    axes.forEach((axis, index) => {
      complete[axis.fact] = choices[index]?.[digit(cell, axis)];
    });
    return admissible(complete as F) ? verdict(complete as F) : undefined;
  });
  return { axes, cells };
}

/** The verdicts that occur. */
export function verdicts<V>({ cells }: Table<V>): Set<V> {
  const found = new Set<V>();
  for (const verdict of cells) if (verdict !== undefined) found.add(verdict);
  return found;
}

/** The verdicts under each value of an open fact; a value that cannot be is left out. */
export function verdictsByValue<V>({ axes, cells }: Table<V>, fact: string): [value: string, verdicts: Set<V>][] {
  const axis = axes.find((one) => one.fact === fact);
  if (!axis) return [];
  const sets = axis.names.map((name): [string, Set<V>] => [name, new Set()]);
  cells.forEach((verdict, cell) => {
    if (verdict !== undefined) sets[digit(cell, axis)]?.[1].add(verdict);
  });
  return sets.filter(([, found]) => found.size > 0);
}

/** The facts of the table that are not known. */
export function openFacts<V>({ axes }: Table<V>): string[] {
  return axes.map(({ fact }) => fact);
}

/** Whether the fact alone tells two verdicts apart, for some way the others turn out. */
export function matters<V>({ axes, cells }: Table<V>, fact: string): boolean {
  const axis = axes.find((one) => one.fact === fact);
  if (!axis) return false;
  return cells.some((verdict, cell) => {
    const before = digit(cell, axis) === 0 ? undefined : cells[cell - axis.stride];
    const first = cells[cell - digit(cell, axis) * axis.stride];
    return [before, first].some((other) => other !== undefined && verdict !== undefined && other !== verdict);
  });
}

/** Under each value of an open fact the verdicts that it gives where, all else being equal, another value gives another one. */
export function verdictsApart<V>({ axes, cells }: Table<V>, fact: string): [value: string, verdicts: Set<V>][] {
  const axis = axes.find((one) => one.fact === fact);
  if (!axis) return [];
  const sets = axis.names.map((name): [string, Set<V>] => [name, new Set()]);
  cells.forEach((verdict, cell) => {
    const first = cell - digit(cell, axis) * axis.stride;
    const line = axis.names.map((_, index) => cells[first + index * axis.stride]);
    const differs = line.some((other) => other !== undefined && other !== verdict);
    if (verdict !== undefined && differs) sets[digit(cell, axis)]?.[1].add(verdict);
  });
  return sets.filter(([, found]) => found.size > 0);
}
