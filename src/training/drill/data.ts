import type { Cause, FindingRef, QuestionId, Ref, Result, Role, Side } from "../../law/index.ts";
import type { DrillWords } from "./words.ts";

/** The official words of a paragraph or an item, without its label. */
export interface Piece {
  readonly ref: Ref;
  readonly text: string;
}

/** Somebody in a case with one cause, and whether arts. 6 and 7 reach them. */
export interface Somebody {
  readonly cause: Cause;
  /** Whether the bodies are the same, and where they are not, whether the one named was at fault too. */
  readonly bodies: "same" | "clean" | "fault";
  readonly side: Side | null;
  readonly role: Role;
  readonly in: boolean;
}

/** A conclusion and the provisions that it rests on. */
export interface Conclusion {
  readonly disposition: string;
  readonly refs: readonly Ref[];
}

/** Words of a piece that can be left blank, and others that could be mistaken for them there. */
export interface Blank {
  readonly form: string;
  readonly others: readonly string[];
}

/** How a lawsuit ended, and what art. 3 says of it. */
export interface Scope {
  readonly result: Result;
  readonly finding: string;
  readonly refs: readonly Ref[];
}

/** A question of the self-assessment, and the provisions that it is asked for. */
interface Step {
  readonly id: QuestionId;
  readonly refs: readonly Ref[];
}

/** What the law module says of every situation that a question can be about. */
export interface DrillLaw {
  readonly persons: readonly Somebody[];
  /** By the cause of the loss: of somebody whom arts. 6 and 7 do not reach. */
  readonly unreached: Readonly<Record<Cause, Conclusion>>;
  /** By `setKey` of the items that hold: of somebody who answers for the loss. */
  readonly conclusions: Readonly<Record<string, Conclusion>>;
  /** By item that joins conditions: what is found when all are met, and when one lacks that the others do not presuppose. */
  readonly items: Readonly<
    Partial<Record<FindingRef, { readonly whole: string; readonly without: Readonly<Record<string, string>> }>>
  >;
  /** By pattern of three days: how they lie to the period. */
  readonly timings: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<string, Scope>>;
  /** The questions in the order in which they are asked. */
  readonly asked: Readonly<Record<"case" | "person", readonly Step[]>>;
}

/** What questions are made of: collected at build. */
export interface DrillData {
  readonly words: Omit<DrillWords, "mistaken">;
  readonly law: DrillLaw;
  /** Every paragraph and item, in the order of the text. */
  readonly pieces: readonly Piece[];
  /** By ref of a piece: what of its words can be left blank. */
  readonly blanks: Readonly<Record<string, readonly Blank[]>>;
  /** By term that stands in one article only: that article. */
  readonly terms: Readonly<Record<string, Ref>>;
  /** By article: the heading that the editors gave it. */
  readonly headings: Readonly<Partial<Record<Ref, string>>>;
  /** What each conclusion is called, and what it rests on in a sentence. */
  readonly outcomes: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  /** The title of each question of the self-assessment. */
  readonly steps: Readonly<Record<string, string>>;
  /** By fact: its values. */
  readonly values: Readonly<Record<"causes" | "roles" | "side" | "results", Readonly<Record<string, string>>>>;
  /** By item and condition: what the condition is called. */
  readonly elements: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is said where days lie inside or outside the period, where a case is in or out of scope. */
  readonly timings: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<string, string>>;
}
