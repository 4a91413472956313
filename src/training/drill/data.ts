import type { Ref } from "../../law/index.ts";
import type { DrillWords } from "./words.ts";

/** The official words of a paragraph or an item, without its label. */
export interface Piece {
  readonly ref: Ref;
  readonly text: string;
}

/** What questions are made of, beside the law module: collected at build. */
export interface DrillData {
  readonly words: DrillWords;
  /** Every paragraph and item, in the order of the text. */
  readonly pieces: readonly Piece[];
  /** By ref of a piece: stretches of its words that can be left blank. */
  readonly blanks: Readonly<Record<string, readonly string[]>>;
  /** By term that stands in one article only: that article. */
  readonly terms: Readonly<Record<string, Ref>>;
  /** What each conclusion is called, and what it rests on in a sentence. */
  readonly outcomes: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  /** The short name of each question of the self-assessment. */
  readonly steps: Readonly<Record<string, string>>;
  /** By fact: its values. */
  readonly values: Readonly<Record<"causes" | "roles" | "side" | "results", Readonly<Record<string, string>>>>;
  /** By item and condition: what the condition is called. */
  readonly elements: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is said where arts. 6 and 7 do or do not reach somebody, where days lie inside or outside the period, where a case is in or out of scope. */
  readonly responsibility: Readonly<Record<string, string>>;
  readonly timings: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<string, string>>;
}
