import { claimQuestion, dispositionQuestion, whoQuestion } from "./law-questions.ts";
import { type DrillKind, type DrillMaterial, type DrillQuestion, KINDS } from "./question.ts";
import { type Random, randomFrom } from "./random.ts";
import { articleQuestion, clozeQuestion, groundQuestion, itemQuestion, orderQuestion } from "./text-questions.ts";

const MAKERS: Readonly<Record<DrillKind, (random: Random, material: DrillMaterial) => DrillQuestion>> = {
  item: itemQuestion,
  ground: groundQuestion,
  article: articleQuestion,
  who: whoQuestion,
  disposition: dispositionQuestion,
  claim: claimQuestion,
  order: orderQuestion,
  cloze: clozeQuestion,
};

/** How many questions a set has that a room answers together. */
export const SET_SIZE = 20;

/** A set of questions, no two about the same thing, the kinds in turn. The same seed gives the same set everywhere. */
export function setFrom(seed: string, material: DrillMaterial): DrillQuestion[] {
  const random = randomFrom(seed);
  const made: DrillQuestion[] = [];
  const keys = new Set<string>();
  while (made.length < SET_SIZE) {
    const kind = KINDS[made.length % KINDS.length] ?? "item";
    const question = MAKERS[kind](random, material);
    if (keys.has(question.key)) continue;
    keys.add(question.key);
    made.push(question);
  }
  return random.shuffle(made);
}

/** Answered right so many times in a row, a question comes up no more unless by chance. */
const KNOWN = 3;
const TRIES = 12;
/** After how many others a missed question comes back, the first and the second time. */
const BACK_AFTER = [3, 7] as const;

/** Questions without end: what was missed comes back after a few others, what is known comes up less. */
export class Endless {
  readonly #random: Random;
  readonly #material: DrillMaterial;
  readonly #streaks: Record<string, number>;
  #due: { question: DrillQuestion; at: number; again: number }[] = [];
  #asked = 0;

  /** @param streaks by question, how many times in a row it was answered right, as the device remembers */
  constructor(seed: string, material: DrillMaterial, streaks: Readonly<Record<string, number>>) {
    this.#random = randomFrom(seed);
    this.#material = material;
    this.#streaks = { ...streaks };
  }

  get streaks(): Readonly<Record<string, number>> {
    return this.#streaks;
  }

  next(): DrillQuestion {
    this.#asked += 1;
    const due = this.#due.find(({ at }) => at <= this.#asked);
    if (due) return due.question;
    let question = MAKERS[this.#random.pick(KINDS)](this.#random, this.#material);
    for (let tries = 0; tries < TRIES && (this.#streaks[question.key] ?? 0) >= KNOWN; tries += 1)
      question = MAKERS[this.#random.pick(KINDS)](this.#random, this.#material);
    return question;
  }

  /** Takes in how a question was answered. */
  answered(question: DrillQuestion, right: boolean): void {
    const before = this.#due.find((due) => due.question.key === question.key);
    this.#due = this.#due.filter((due) => due !== before);
    this.#streaks[question.key] = right ? (this.#streaks[question.key] ?? 0) + 1 : 0;
    const again = right ? (before?.again ?? BACK_AFTER.length) + 1 : 0;
    const after = BACK_AFTER[again];
    if (after !== undefined) this.#due.push({ question, at: this.#asked + after, again });
  }
}
