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
const BREAK = 10;
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

/** Breaks put where the work before them comes nearest to an even share; never while a case is being worked on. */
function withBreaks(parts: readonly Planned[], breaks: number): Planned[] {
  const work = sum(parts.map(({ minutes }) => minutes));
  const ends = parts.map((_, index) => sum(parts.slice(0, index + 1).map(({ minutes }) => minutes)));
  const after = new Set<number>();
  for (let number = 1; number <= breaks; number += 1) {
    const wanted = (work * number) / (breaks + 1);
    const [best] = ends
      .map((end, index) => ({ index, far: Math.abs(end - wanted) }))
      .slice(0, -1)
      .filter(({ index }) => !after.has(index) && (parts[index]?.of === null || parts[index]?.kind === "key"))
      .sort((a, b) => a.far - b.far);
    if (best) after.add(best.index);
  }
  return parts.flatMap((part, index) =>
    after.has(index) ? [part, { kind: "break" as const, minutes: BREAK, of: null }] : [part],
  );
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
 * with two breaks in the half day. Cases that find no room are left out from the end; where there are too few, time is left over.
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
  return { parts: timed(withBreaks(parts, breaks)), fitting, needed: least(each), room, spare };
}

/** A minute of the session on the clock: `clock("09:00", 65)` is "10:05". */
export function clock(start: string, minute: number): string {
  const [hours = 0, minutes = 0] = start.split(":").map(Number);
  const total = (hours * 60 + minutes + minute) % (24 * 60);
  return [Math.floor(total / 60), total % 60].map((one) => `${one}`.padStart(2, "0")).join(":");
}
