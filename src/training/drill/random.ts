/** A source of chance that a seed determines wholly: the same seed gives the same draws in every browser. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of the members; throws where there is none. */
  pick<T>(members: readonly T[]): T;
  /** All members in a new order. */
  shuffle<T>(members: readonly T[]): T[];
  /** Up to `count` different members, in a new order. */
  sample<T>(members: readonly T[], count: number): T[];
}

/** FNV-1a over the code units of a text, with a final mix: texts that differ little give numbers that differ much. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state in whole numbers only, so that no browser rounds otherwise. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Chance by a seed: any text. */
export function randomFrom(seed: string): Random {
  const next = mulberry(hash(seed));
  const below = (limit: number) => next() % limit;
  const shuffle = <T>(members: readonly T[]): T[] => {
    const order = [...members];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
  };
  return {
    below,
    shuffle,
    sample: (members, count) => shuffle(members).slice(0, count),
    pick: (members) => {
      if (members.length === 0) throw new Error("nothing to pick from");
      return members[below(members.length)] as (typeof members)[number];
    },
  };
}

const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

/** A new name of a set, short enough to be read out: six letters and digits that are not mistaken for each other. */
export function newSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** A name of a set as it stands in the address: 「 Ｂ12 」 and `b12` are one. Empty where nothing is left of it. */
export function tidySeed(given: string): string {
  return given.normalize("NFKC").trim().toLowerCase().slice(0, 40);
}
