import type { DrillData } from "./data.ts";
import { FAMILIES, kindOf, makeQuestion } from "./kinds.ts";
import type { Question } from "./question.ts";
import { type Random, randomFrom } from "./random.ts";

/** How many questions a shared set has. */
export const SET_SIZE = 20;
/** After how many other questions one that was missed comes back, if it was missed once. */
export const MISSED_AFTER = 3;
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

/** A key that was missed and has waited: longer each time it was missed, and never straight after another that came back, so that there is always something new. */
function dueKey(asked: readonly string[], streaks: Streaks): string | undefined {
  const last = asked.length - 1;
  if (asked.indexOf(asked[last] ?? "") < last) return undefined;
  return asked.find((key) => {
    const times = asked.filter((one) => one === key).length;
    return streaks[key] === 0 && last - asked.lastIndexOf(key) >= MISSED_AFTER * 2 ** (times - 1);
  });
}

/**
 * The key to ask next without end: one missed a little while ago, else one of another type than the last, by weight.
 * @param asked the keys asked in this sitting, the last one last
 * @param streaks what is remembered of each key, this sitting included
 */
export function nextKey(asked: readonly string[], streaks: Streaks, data: DrillData, random: Random): string {
  const due = dueKey(asked, streaks);
  if (due !== undefined) return due;
  const recent = asked.slice(-RECENT);
  const last = kindOf(asked[asked.length - 1] ?? "");
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
