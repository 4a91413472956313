import type { Ref } from "../../law/index.ts";

export const KINDS = ["item", "ground", "article", "who", "disposition", "claim", "order", "cloze"] as const;
export type DrillKind = (typeof KINDS)[number];

/** One short question, right by construction. */
export interface DrillQuestion {
  readonly kind: DrillKind;
  /** Names what is asked, so that it can come back: `item:11.1.4`. */
  readonly key: string;
  readonly ask: string;
  /** Official words that are asked about; empty where the question needs none. */
  readonly quote: string;
  readonly options: readonly string[];
  /** The places of the right options: one, or all of them in their right order. */
  readonly right: readonly number[];
  /** The clauses shown after the answer. */
  readonly refs: readonly Ref[];
  readonly why: string;
}

/** Whether an answer is right: the one place, or all places in order. */
export function isRight({ right }: DrillQuestion, answer: readonly number[]): boolean {
  return answer.length === right.length && answer.every((place, at) => place === right[at]);
}

/** A provision as the drill quotes it. */
export interface DrillProvision {
  readonly ref: Ref;
  readonly label: string;
  /** Without its mark. */
  readonly text: string;
}

/** What questions are made from. */
export interface DrillMaterial {
  readonly provisions: readonly DrillProvision[];
  /** The editors' heading of each article, by its number. */
  readonly headings: Readonly<Record<string, string>>;
  /** Terms that occur in the official text. */
  readonly terms: readonly string[];
  /** What conclusions, roles and the questions of the determination are called. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
  readonly words: DrillWords;
}

/** The sentences of `content/training-drill.yaml` that questions are made with. */
export interface DrillWords {
  readonly kinds: Readonly<Record<DrillKind | "whoNominal", string>>;
  readonly facts: Readonly<Record<"none" | "some" | "item" | "and", string>>;
  readonly fault: Readonly<Record<"yes" | "no", string>>;
  readonly causes: Readonly<Record<"act" | "defence", string>>;
  readonly why: Readonly<Record<Exclude<DrillKind, "claim"> | "whoNominal", string>>;
  readonly blank: string;
  readonly true: string;
  readonly false: string;
  readonly within: string;
  readonly without: string;
}
