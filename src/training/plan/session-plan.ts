import type { TrainingCase } from "../case.ts";

/** The lengths that are planned, in minutes, breaks included. */
export const LENGTHS = { hour: 60, "half-day": 180 } as const;
export type Length = keyof typeof LENGTHS;

/** What is done with a case, in this order. */
export const CASE_PARTS = ["reading", "judgment", "discussion", "key"] as const;
export type CasePart = (typeof CASE_PARTS)[number];
export type PartKind = CasePart | "opening" | "drill" | "spare" | "closing" | "break";

/** One part of a session: what, how long, from which minute on, and of which case (by its number among the chosen). */
export interface Part {
  readonly kind: PartKind;
  readonly minutes: number;
  readonly from: number;
  readonly of: number | null;
}

/** A case, by its number, so long that it wants a break within it; `breaks` are those that its discussion has the time for. */
export interface LongCase {
  readonly of: number;
  readonly minutes: number;
  readonly breaks: number;
}

export interface SessionPlan {
  /** In order; their minutes sum exactly to the length. */
  readonly parts: readonly Part[];
  /** How many of the chosen cases, from the first on, find room. */
  readonly fitting: number;
  /** The fewest minutes that all chosen cases need, and how many there are for cases. */
  readonly needed: number;
  readonly room: number;
  /** Minutes left over even when every case takes its time. */
  readonly spare: number;
  readonly long: readonly LongCase[];
}

type Planned = Omit<Part, "from">;
interface Span {
  readonly kind: CasePart;
  readonly of: number;
  readonly least: number;
  readonly most: number;
}

const FRAME = {
  hour: { opening: 3, drill: 8, closing: 4, breaks: 0 },
  "half-day": { opening: 5, drill: 15, closing: 10, breaks: 2 },
} as const;
/** How many minutes a break takes. */
export const BREAK = 10;
/** A case that takes longer wants a break within it, which the trainer takes when it suits. */
export const STRETCH = 90;
/** The fewest minutes of work before a break, and after the last. */
const LEAST_WORK = 30;
const LEAST_AFTER = 20;
/** Time left over is cut into pieces, so that a break can fall between them. */
const PIECE = 15;
/** Han characters read carefully in a minute. */
const READ = 300;

const HAN = /\p{Script=Han}/gu;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The least and the most minutes that each part of a case should take. */
function spansOf({ story, judgment, persons, discuss, difficulty }: TrainingCase, of: number): Span[] {
  const han = [...story, ...judgment].join("").match(HAN)?.length ?? 0;
  const reading = Math.max(1, Math.ceil(han / READ));
  const judging = 1 + persons.length + Math.max(0, difficulty - 2);
  const discussion = Math.max(3, 2 * discuss.length) + difficulty - 1;
  const key = 1 + 2 * persons.length;
  return [
    { kind: "reading", of, least: reading, most: reading + 2 },
    { kind: "judgment", of, least: judging, most: judging * 2 },
    { kind: "discussion", of, least: discussion, most: discussion * 3 },
    { kind: "key", of, least: key, most: key * 2 },
  ];
}

/** Minutes for each span, whole and within its bounds, that sum to what there is, or to all that the spans can take. */
function share(spans: readonly Span[], minutes: number): number[] {
  const slack = spans.map(({ least, most }) => most - least);
  const extra = Math.min(minutes - sum(spans.map(({ least }) => least)), sum(slack));
  const whole = sum(slack);
  // Sums so far, rounded, differ by whole numbers that add up exactly.
  let before = 0;
  return spans.map(({ least }, index) => {
    const upTo = sum(slack.slice(0, index + 1));
    const now = whole === 0 ? 0 : Math.round((extra * upTo) / whole);
    const given = least + now - before;
    before = now;
    return given;
  });
}

/** Every way to take so many of the members, each after the one before it. */
function waysToTake(count: number, members: readonly number[]): number[][] {
  if (count === 0) return [[]];
  return members.flatMap((one, at) => waysToTake(count - 1, members.slice(at + 1)).map((rest) => [one, ...rest]));
}

/**
 * After which parts there are breaks: where they cut the work most evenly, never while a case is being worked on, nor soon after
 * the beginning, another break or before the end. Fewer than wanted where a long case leaves no such place.
 */
function breaksAfter(parts: readonly Planned[], wanted: number): readonly number[] {
  const ends = parts.map((_, index) => sum(parts.slice(0, index + 1).map(({ minutes }) => minutes)));
  const work = ends.at(-1) ?? 0;
  const places = parts.flatMap(({ of, kind }, index) => (of === null || kind === "key" ? [index] : []));
  const endOf = (index: number | undefined) => (index === undefined ? 0 : (ends[index] ?? 0));
  const sensible = (after: readonly number[]) =>
    after.every((index, n) => endOf(index) - endOf(after[n - 1]) >= LEAST_WORK) &&
    work - endOf(after.at(-1)) >= LEAST_AFTER;
  const unevenness = (after: readonly number[]) =>
    sum(after.map((index, n) => Math.abs(endOf(index) - (work * (n + 1)) / (after.length + 1))));
  for (let count = wanted; count > 0; count -= 1) {
    const [best] = waysToTake(count, places)
      .filter(sensible)
      .sort((one, other) => unevenness(one) - unevenness(other));
    if (best) return best;
  }
  return [];
}

/** How many minutes each case takes, by its number. */
function minutesOfCases(parts: readonly Planned[], fitting: number): readonly number[] {
  return Array.from({ length: fitting }, (_, of) =>
    sum(parts.filter((part) => part.of === of).map(({ minutes }) => minutes)),
  );
}

/** The parts with their breaks. Those that find no place are time within the discussion of the longest case. */
function withBreaks(parts: readonly Planned[], wanted: number, fitting: number) {
  const after = breaksAfter(parts, wanted);
  const within = wanted - after.length;
  const cases = minutesOfCases(parts, fitting);
  const longest = cases.indexOf(Math.max(...cases));
  const all = parts.flatMap((part, index): Planned[] => {
    const takes = within > 0 && part.of === longest && part.kind === "discussion";
    const one = takes ? { ...part, minutes: part.minutes + within * BREAK } : part;
    return after.includes(index) ? [one, { kind: "break", minutes: BREAK, of: null }] : [one];
  });
  const long = minutesOfCases(all, fitting)
    .map((minutes, of): LongCase => ({ of, minutes, breaks: of === longest ? within : 0 }))
    .filter(({ minutes, breaks }) => minutes > STRETCH || breaks > 0);
  return { all, long };
}

function pieces(minutes: number): Planned[] {
  const parts: Planned[] = [];
  for (let left = minutes; left > 0; left -= PIECE)
    parts.push({ kind: "spare", minutes: Math.min(PIECE, left), of: null });
  return parts;
}

function timed(parts: readonly Planned[]): Part[] {
  let from = 0;
  return parts.map((part) => {
    const one = { ...part, from };
    from += part.minutes;
    return one;
  });
}

/**
 * A plan for one hour or half a day from the chosen cases, in their order. The minutes are whole and sum exactly to the length,
 * with two breaks in the half day, one of them within a case where that is very long. Cases that find no room are left out from the end; where there are too few, time is left over.
 */
export function sessionPlan(cases: readonly TrainingCase[], length: Length): SessionPlan {
  const { opening, drill, closing, breaks } = FRAME[length];
  const room = LENGTHS[length] - opening - drill - closing - breaks * BREAK;
  const each = cases.map(spansOf);
  const least = (some: readonly Span[][]) => sum(some.flat().map((span) => span.least));
  let fitting = cases.length;
  while (fitting > 0 && least(each.slice(0, fitting)) > room) fitting -= 1;
  const spans = each.slice(0, fitting).flat();
  const shared = share(spans, room);
  const spare = room - sum(shared);
  const parts: Planned[] = [
    { kind: "opening", minutes: opening, of: null },
    ...spans.map(({ kind, of }, index) => ({ kind, of, minutes: shared[index] ?? 0 })),
    { kind: "drill", minutes: drill, of: null },
    ...pieces(spare),
    { kind: "closing", minutes: closing, of: null },
  ];
  const { all, long } = withBreaks(parts, breaks, fitting);
  return { parts: timed(all), fitting, needed: least(each), room, spare, long };
}

/** A minute of the session on the clock: `clock("09:00", 65)` is "10:05". */
export function clock(start: string, minute: number): string {
  const [hours = 0, minutes = 0] = start.split(":").map(Number);
  const total = (hours * 60 + minutes + minute) % (24 * 60);
  return [Math.floor(total / 60), total % 60].map((one) => `${one}`.padStart(2, "0")).join(":");
}
