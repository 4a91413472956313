import type { Premise } from "../premise.ts";
import type { Choice, Key } from "../vote/tally.ts";
import type { PresentWords } from "./words.ts";

/** What was found at one station, one entry a line, with the provisions. */
export interface Found {
  readonly text: string;
  readonly refs: string;
}

/** A question of a chart, asked or not. */
export interface Station {
  readonly name: string;
  /** Where the chart can end from here. */
  readonly exit: string | null;
}

/** A station that the answers passed, by its place, and what was found there. */
export interface Stop {
  readonly station: number;
  readonly found: readonly Found[];
}

/** A way through one of the charts: all its stations, those passed, and the end. */
export interface Walk {
  readonly stations: readonly Station[];
  readonly stops: readonly Stop[];
  /** By its name, as exits have it, and as it is shown: where it holds on a premise only, with a mark. */
  readonly end: { readonly name: string; readonly shown: string; readonly refs: string };
}

/** One person of a case with the key. */
export interface PresentPerson extends Key {
  readonly label: string;
  /** The conclusion in words, and those that are possible: where they hold on a premise only, with a mark. */
  readonly verdict: string;
  readonly among: readonly string[];
  readonly why: string;
  /** The provisions that decide, named. */
  readonly basis: string;
  /** The way through the person chart; null where the case ends before any person. */
  readonly walk: Walk | null;
}

/** A case as it is presented. */
export interface PresentCase {
  readonly slug: string;
  /** What codes name it by. */
  readonly number: number;
  readonly title: string;
  readonly mark: string;
  readonly story: readonly string[];
  readonly judgment: readonly string[];
  readonly persons: readonly PresentPerson[];
  /** What the answer rests on while it is not settled, in short, and its provisions; null where it is settled. */
  readonly premise: Pick<Premise, "short" | "refs"> | null;
  readonly walk: Walk;
  /** Whether the case chart leads on to each person. */
  readonly reached: boolean;
  readonly points: readonly string[];
  readonly discuss: readonly string[];
  readonly trap: string;
  /** The fragment that carries it to phones, where they cannot fetch it: that of an own case. */
  readonly ballot?: string;
}

export interface PresentArticle {
  readonly number: number;
  /** 第十一条 */
  readonly label: string;
  /** Editorial. */
  readonly heading: string;
  /** Official words. */
  readonly paragraphs: readonly string[];
  readonly gist: string;
}

/** A conclusion that can be chosen; its place in the list, from 1, is its digit in codes. */
export interface Conclusion {
  readonly id: Choice;
  readonly title: string;
}

/** All that a presentation is made from, fetched once. */
export interface PresentData {
  readonly words: PresentWords;
  readonly measure: string;
  readonly conclusions: readonly Conclusion[];
  readonly articles: readonly PresentArticle[];
  readonly cases: readonly PresentCase[];
}

/** What a phone needs of a case: without the key. */
export interface VoteData {
  readonly number: number;
  readonly title: string;
  readonly story: readonly string[];
  readonly judgment: readonly string[];
  readonly persons: readonly string[];
  readonly conclusions: readonly string[];
}
