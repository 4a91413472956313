import type { DrillData } from "./data.ts";
import { FAMILIES, kindOf, makeQuestion } from "./kinds.ts";
import type { Question } from "./question.ts";
import { type Random, randomFrom } from "./random.ts";

/** How many questions a shared set has. */
export const SET_SIZE = 20;
/** After how many other questions one that was missed comes back, if it was missed once. */
export const MISSED_AFTER = 3;
/** The most it waits, however many times in a row it was missed. */
export const LONGEST_WAIT = 12;
/** How many of the last questions are not asked again at once. */
const RECENT = 5;

/** By key: how many times in a row it was answered right; 0 after a miss. */
export type Streaks = Readonly<Record<string, number>>;

/** The members of several decks in turn: the first of each, then the second of each. */
function inTurn(decks: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...decks.map((deck) => deck.length));
  return Array.from({ length: longest }, (_, turn) => decks.flatMap((deck) => deck.slice(turn, turn + 1))).flat();
}

/** The questions that a seed stands for: types in turn, in an order of chance, no key twice. The same for everybody who has the same build. */
export function setOf(seed: string, data: DrillData): Question[] {
  const random = randomFrom(seed);
  const decks = random
    .shuffle(FAMILIES)
    .map((kinds) => inTurn(random.shuffle(kinds).map((kind) => random.shuffle(kind.keys(data)))));
  return inTurn(decks)
    .slice(0, SET_SIZE)
    .map((key) => makeQuestion(key, data, random));
}

/** What was never asked comes often, what was missed most often, what was answered right several times in a row seldom. */
function weightOf(streak: number | undefined): number {
  if (streak === undefined) return 6;
  return streak === 0 ? 12 : Math.max(1, 4 - streak);
}

/** One of the members, by their weights; throws where there is none. */
function pickWeighted<T>(members: readonly T[], weigh: (member: T) => number, random: Random): T {
  const weights = members.map(weigh);
  let left = random.below(
    Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    ),
  );
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return place < 0 ? random.pick(members) : (members[place] as T);
}

/** One question of a sitting, and how it went. */
export interface Asked {
  readonly key: string;
  readonly right: boolean;
}

/** By key, of those that were missed when last asked: from which turn on it is due, the later the more times in a row it was missed. */
function waiting(asked: readonly Asked[]): ReadonlyMap<string, number> {
  const misses = new Map<string, number>();
  const due = new Map<string, number>();
  for (const [turn, { key, right }] of asked.entries()) {
    const times = right ? 0 : (misses.get(key) ?? 0) + 1;
    misses.set(key, times);
    if (right) due.delete(key);
    else due.set(key, turn + 1 + Math.min(LONGEST_WAIT, MISSED_AFTER * 2 ** (times - 1)));
  }
  return due;
}

/** Of the keys that were missed and have waited, the one due for longest; none straight after another that came back, so that there is always something new. */
function dueKey(asked: readonly Asked[]): string | undefined {
  const last = asked[asked.length - 1];
  if (last && waiting(asked.slice(0, -1)).has(last.key)) return undefined;
  const due = [...waiting(asked)].filter(([, turn]) => turn <= asked.length);
  return due.sort(([, one], [, other]) => one - other)[0]?.[0];
}

/**
 * The key to ask next without end: one missed a little while ago, else one of another type than the last, by weight.
 * @param asked what was asked in this sitting, the last one last
 * @param streaks what is remembered of each key, this sitting included
 */
export function nextKey(asked: readonly Asked[], streaks: Streaks, data: DrillData, random: Random): string {
  const due = dueKey(asked);
  if (due !== undefined) return due;
  const recent = asked.slice(-RECENT).map(({ key }) => key);
  const last = kindOf(asked[asked.length - 1]?.key ?? "");
  const weigh = (key: string) => weightOf(streaks[key]);
  // A type weighs as its keys do on average: one with many keys does not crowd out the others.
  const average = (keys: readonly string[]) =>
    Math.ceil(keys.reduce((sum, key) => sum + weigh(key), 0) / Math.max(1, keys.length));
  const families = FAMILIES.filter((kinds) => !last || !kinds.includes(last)).map((kinds) =>
    kinds.map((kind) => kind.keys(data).filter((key) => !recent.includes(key))),
  );
  const family = pickWeighted(families, (decks) => average(decks.flat()), random);
  const deck = pickWeighted(family, average, random);
  return pickWeighted(deck, weigh, random);
}
