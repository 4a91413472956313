import type { Answers, Disposition, Ref } from "../law/index.ts";

/** What one person of a case is expected to come to, set down by hand. */
export interface Expected {
  readonly label: string;
  readonly disposition: Disposition | "undetermined";
  /** The exact set, sorted by name. */
  readonly possible: readonly Disposition[];
  /** The provisions that decide. */
  readonly basis: readonly Ref[];
  readonly why: string;
}

/** A fictional case to learn by: what happened, and what the measure makes of it. */
export interface TrainingCase {
  /** Its name in addresses: `village-road`. */
  readonly slug: string;
  readonly title: string;
  /** 1 for beginners, 3 where it is contested. */
  readonly difficulty: 1 | 2 | 3;
  readonly topics: readonly string[];
  readonly teaches: readonly Ref[];
  /** Paragraphs. */
  readonly story: readonly string[];
  readonly judgment: readonly string[];
  readonly facts: Answers;
  /** Where the whole case ends early. */
  readonly end: "not-applicable" | "out-of-scope" | null;
  readonly persons: readonly Expected[];
  readonly points: readonly string[];
  readonly discuss: readonly string[];
  readonly trap: string;
}
