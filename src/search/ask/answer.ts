import { isRef, type Ref } from "../../law/refs.ts";
import { normalise } from "../tokens.ts";
import { type Characters, readCharacters } from "./characters.ts";
import type { SearchData } from "./data.ts";
import { grams, soundGrams } from "./grams.ts";
import { type Asked, type Fit, learn } from "./model.ts";
import { type Query, readQuery } from "./query.ts";

/** Why something is shown: the words stand there; by sound; or people ask so. */
export type Why = "verbatim" | "sound" | "asked";

/** One provision that answers, or the notice. */
export interface Found {
  readonly target: Ref | "notice";
  readonly why: Why;
  /** The line by which people ask most alike; empty where the words themselves stand there. */
  readonly nearest: string;
  readonly score: number;
}

/** What answers together: the provisions of one article, the notice, or one thing that the measure does not cover. */
export interface Group {
  /** `11`, `notice`, or the id of what is not covered. */
  readonly id: string;
  readonly score: number;
  /** Best first; empty for what is not covered. */
  readonly found: readonly Found[];
}

/** What the search can say of a query by itself, before the notes are looked through. */
export interface Answer {
  readonly query: Query;
  /** Best first. */
  readonly groups: readonly Group[];
}

/** Answers queries from what a page has fetched. */
export interface Answerer {
  readonly characters: Characters;
  answer(typed: string): Answer;
}

/** How much likeness by sound counts beside likeness by characters; chosen by cross-validation, with and without typing errors. */
const SOUND = 0.3;
/** Scores are logarithms: dividing them by this makes shares of them that add up over the provisions of an article. */
const TEMPERATURE = 1.2;
/** Words that stand in the official text come before anything alike. */
const VERBATIM = 1;
/** Where not even the nearest line of all is as close as this, nothing that is only alike is shown. */
const LEAST_CLOSENESS = 0.2;

/** The article a target belongs to, or the target itself. */
export const groupOf = (target: string): string => (isRef(target) ? (target.split(".")[0] ?? target) : target);

const CLAUSE = /[^，。；：、（）《》\s]{4,}/g;

/** The lines to learn from: how people ask, and the official words clause by clause with each article's heading. */
function linesOf({ asked, provisions, headings }: SearchData): Asked[] {
  return [
    ...Object.entries(asked).flatMap(([target, lines]) => lines.split("\n").map((text) => ({ target, text }))),
    ...Object.entries(headings).map(([target, text]) => ({ target, text })),
    ...provisions.flatMap(([target, text]) =>
      [text, ...(text.match(CLAUSE) ?? [])].map((one) => ({ target, text: one })),
    ),
  ];
}

/** Makes the data ready to answer from: reads the characters and learns from the lines. */
export function prepare(data: SearchData): Answerer {
  const characters = readCharacters(data.characters);
  const soundsOf = (text: string) =>
    (text.match(/\p{Script=Han}+/gu) ?? []).map((run) => [...run].map(characters.syllableOf));
  const bySound = (text: string) => soundsOf(text).flatMap(soundGrams);
  const lines = linesOf(data).map(({ target, text }) => ({ target, text, plain: normalise(text) }));
  const plain = lines.map(({ target, plain: text }) => ({ target, text }));
  const words = learn(plain, grams);
  const sounds = learn(plain, bySound);
  const official = data.provisions.map(([target, text]) => ({
    target: target as Ref | "notice",
    text: normalise(text).replace(/\s+/g, ""),
    read: soundsOf(normalise(text)).map((run) => run.join(" ")),
    initials: soundsOf(normalise(text)).map((run) => run.map((syllable) => syllable?.[0] ?? " ").join("")),
  }));

  /** Where the query's own words stand in the official text, or are heard in it; and what it cites. */
  function standing({ phrases, syllables, initials, cited }: Query): Map<string, Why> {
    const where = new Map<string, Why>(cited.map((ref) => [ref, "verbatim"]));
    for (const { target, text, read, initials: heads } of official) {
      if (phrases.length > 0 && phrases.every((phrase) => text.includes(phrase))) where.set(target, "verbatim");
      else if (syllables && read.some((run) => ` ${run} `.includes(` ${syllables.join(" ")} `)))
        where.set(target, "sound");
      else if (initials && heads.some((run) => run.includes(initials))) where.set(target, "sound");
    }
    return where;
  }

  /** Every target that is alike, by characters and by sound together. */
  function alike({ text, syllables }: Query): { fits: Map<string, Fit>; heard: boolean } {
    const fits = new Map<string, Fit>();
    if (!syllables) for (const fit of words.rank(grams(text))) fits.set(fit.target, fit);
    const heard = sounds.rank(syllables ? soundGrams(syllables) : bySound(text));
    for (const fit of heard) {
      const other = fits.get(fit.target);
      fits.set(fit.target, {
        ...(other && other.closeness * 1.2 >= fit.closeness ? other : fit),
        score: (other?.score ?? (syllables ? 0 : -5)) + (syllables ? 1 : SOUND) * fit.score,
      });
    }
    return { fits, heard: syllables !== null };
  }

  return {
    characters,
    answer(typed) {
      const query = readQuery(typed, characters);
      const where = standing(query);
      const { fits, heard } = alike(query);
      const best = Math.max(...[...fits.values()].map(({ score }) => score));
      const shares = [...fits.values()].map((fit) => ({ ...fit, share: Math.exp((fit.score - best) / TEMPERATURE) }));
      const sum = shares.reduce((total, { share }) => total + share, 0) || 1;
      const close = shares.some(({ closeness }) => closeness >= LEAST_CLOSENESS) ? shares : [];
      const groups = new Map<string, { score: number; found: Found[] }>();
      const put = (target: string, score: number, found: Found | null) => {
        const id = groupOf(target);
        const group = groups.get(id) ?? { score: 0, found: [] };
        group.score += score;
        if (found) group.found.push(found);
        groups.set(id, group);
      };
      for (const { target, share, nearest } of close) {
        const why = where.get(target) ?? (heard ? "sound" : "asked");
        const score = share / sum + (where.has(target) ? VERBATIM : 0);
        const covered = isRef(target) || target === "notice";
        put(target, share / sum, covered ? { target, why, nearest: where.has(target) ? "" : nearest, score } : null);
      }
      const listed = new Set(close.map(({ target }) => target));
      for (const [target, why] of where) {
        if (!listed.has(target))
          put(target, 0, { target: target as Ref | "notice", why, nearest: "", score: VERBATIM });
      }
      const standsIn = new Set([...where.keys()].map(groupOf));
      return {
        query,
        groups: [...groups]
          .map(([id, { score, found }]) => ({
            id,
            score: score + (standsIn.has(id) ? VERBATIM : 0),
            found: found.sort((a, b) => b.score - a.score),
          }))
          .sort((a, b) => b.score - a.score),
      };
    },
  };
}
