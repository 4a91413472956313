import type { TrainingCase } from "../case.ts";

/** How long a session is, in minutes: an hour, or half a day. */
export const LENGTHS = [60, 180] as const;
export type Length = (typeof LENGTHS)[number];

export type PartKind = "opening" | "read" | "judge" | "discuss" | "key" | "drill" | "break" | "closing";

/** One part of a session. */
export interface Part {
  readonly kind: PartKind;
  readonly minutes: number;
  /** The case that is read; its other parts follow. */
  readonly title?: string;
}

/** A session: its parts, which add up to its length exactly, and whether the cases fit it well. */
export interface Schedule {
  readonly parts: readonly Part[];
  readonly fit: "well" | "few" | "many" | "tooMany";
}

/** Minutes of what is not about a case. */
const FIXED: Readonly<Record<Length, { opening: number; drill: number; pause: number; closing: number }>> = {
  60: { opening: 5, drill: 10, pause: 0, closing: 5 },
  180: { opening: 10, drill: 20, pause: 10, closing: 10 },
};

/** A case needs at least so many minutes to be read, judged and checked; with less there is little room to discuss; with more it may run dry. */
export const LEAST = 8;
export const SHORT = 10;
export const LONG = 40;

/** A hard case takes longer, and so does one of several persons. */
const weight = ({ difficulty, persons }: Pick<TrainingCase, "difficulty" | "persons">) =>
  1 + 0.4 * (difficulty - 1) + 0.2 * Math.max(0, persons.length - 1);

/** Shares of a whole number by weight that add up to it exactly: the largest remainders get what is left over. */
export function divide(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, one) => all + one, 0) || 1;
  const exact = weights.map((one) => (total * one) / sum);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest);
  const left = total - shares.reduce((all, one) => all + one, 0);
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

/** How many cases a session has room for. */
export function mostCases(length: Length): number {
  const { opening, drill, pause, closing } = FIXED[length];
  return Math.floor((length - opening - drill - pause - closing) / LEAST);
}

function partsOf({ title }: Pick<TrainingCase, "title">, minutes: number): Part[] {
  const [read = 0, judge = 0, key = 0, discuss = 0] = divide(minutes, [0.2, 0.15, 0.25, 0.4]);
  return [
    { kind: "read", minutes: read, title },
    { kind: "judge", minutes: judge },
    { kind: "discuss", minutes: discuss },
    { kind: "key", minutes: key },
  ];
}

/** The session plan for these cases. Half a day has a break halfway through the cases. */
export function schedule(
  cases: readonly Pick<TrainingCase, "title" | "difficulty" | "persons">[],
  length: Length,
): Schedule {
  if (cases.length > mostCases(length)) return { parts: [], fit: "tooMany" };
  const { opening, drill, pause, closing } = FIXED[length];
  const free = length - opening - drill - pause - closing;
  // With no case at all the whole room drills.
  if (cases.length === 0)
    return {
      parts: [
        { kind: "opening", minutes: opening },
        { kind: "drill", minutes: drill + free + pause },
        { kind: "closing", minutes: closing },
      ],
      fit: "few",
    };
  // Everybody has the least, and the rest is shared.
  const shares = divide(free - LEAST * cases.length, cases.map(weight)).map((share) => share + LEAST);
  const blocks = cases.map((one, at) => partsOf(one, shares[at] ?? 0));
  const half = Math.ceil(blocks.length / 2);
  const between: Part[] = pause > 0 ? [{ kind: "break", minutes: pause }] : [];
  const least = Math.min(...shares);
  return {
    parts: [
      { kind: "opening", minutes: opening },
      ...blocks.slice(0, half).flat(),
      ...between,
      ...blocks.slice(half).flat(),
      { kind: "drill", minutes: drill },
      { kind: "closing", minutes: closing },
    ],
    fit: least < SHORT ? "many" : Math.max(...shares) > LONG ? "few" : "well",
  };
}

/** Minutes from the start as a clock shows them: 75 is 1:15. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
