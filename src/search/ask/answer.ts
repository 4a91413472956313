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
/** What is alike by sound only starts from here. */
const NOT_ALIKE = -5;
/** Where not even the nearest line of all is as close as this, nothing that is only alike is shown. */
const LEAST_CLOSENESS = 0.2;

/** The article a target belongs to, or the target itself. */
export const groupOf = (target: string): string => (isRef(target) ? (target.split(".")[0] ?? target) : target);

const HAN_RUN = /\p{Script=Han}+/gu;
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

/** A provision's words as they are compared with a query: as written, as read aloud, by initials. */
function official(target: string, text: string, { syllableOf }: Characters) {
  const plain = normalise(text);
  const read = (plain.match(HAN_RUN) ?? []).map((run) => [...run].map(syllableOf));
  return {
    target: target as Ref | "notice",
    text: plain.replace(/\s+/g, ""),
    read: read.map((run) => ` ${run.join(" ")} `),
    initials: read.map((run) => run.map((syllable) => syllable?.[0] ?? " ").join("")),
  };
}

/** How a query stands in a provision's words, if it does. */
function standsIn({ text, read, initials }: ReturnType<typeof official>, query: Query): Why | null {
  if (query.phrases.length > 0 && query.phrases.every((phrase) => text.includes(phrase))) return "verbatim";
  const sound = query.syllables && ` ${query.syllables.join(" ")} `;
  if (sound && read.some((run) => run.includes(sound))) return "sound";
  return query.initials && initials.some((run) => run.includes(query.initials ?? "")) ? "sound" : null;
}

/** Makes the data ready to answer from: reads the characters and learns from the lines. */
export function prepare(data: SearchData): Answerer {
  const characters = readCharacters(data.characters);
  const bySound = (text: string) =>
    (text.match(HAN_RUN) ?? []).flatMap((run) => soundGrams([...run].map(characters.syllableOf)));
  const lines = linesOf(data).map(({ target, text }) => ({ target, text: normalise(text) }));
  const words = learn(lines, grams);
  const sounds = learn(lines, bySound);
  const provisions = data.provisions.map(([target, text]) => official(target, text, characters));

  /** Where the query's own words stand in the official text, or are heard in it; and what it cites. */
  function standing(query: Query): Map<string, Why> {
    const where = new Map<string, Why>(query.cited.map((ref) => [ref, "verbatim"]));
    for (const provision of provisions) {
      const why = standsIn(provision, query);
      if (why) where.set(provision.target, why);
    }
    return where;
  }

  /** Every target that is alike by characters and by sound together; by sound alone where syllables were typed. */
  function fitsOf({ text, syllables }: Query): Fit[] {
    if (syllables) return sounds.rank(soundGrams(syllables));
    const fits = new Map(words.rank(grams(text)).map((fit) => [fit.target, fit]));
    for (const fit of sounds.rank(bySound(text))) {
      const other = fits.get(fit.target);
      const nearer = other && other.closeness > 0.8 * fit.closeness ? other : fit;
      fits.set(fit.target, { ...nearer, score: (other?.score ?? NOT_ALIKE) + SOUND * fit.score });
    }
    return [...fits.values()];
  }

  /** The same with each target's share of all likeness; none where nothing is near. */
  function alike(query: Query): (Fit & { share: number })[] {
    const all = fitsOf(query);
    if (all.every(({ closeness }) => closeness < LEAST_CLOSENESS)) return [];
    const best = Math.max(...all.map(({ score }) => score));
    const shares = all.map((fit) => ({ ...fit, share: Math.exp((fit.score - best) / TEMPERATURE) }));
    const sum = shares.reduce((total, { share }) => total + share, 0);
    return shares.map((fit) => ({ ...fit, share: fit.share / sum }));
  }

  return {
    characters,
    answer(typed) {
      const query = readQuery(typed, characters);
      const where = standing(query);
      const groups = new Map<string, { share: number; found: Found[] }>();
      const put = (target: string, share: number, nearest: string) => {
        const id = groupOf(target);
        const group = groups.get(id) ?? { share: 0, found: [] };
        group.share += share;
        groups.set(id, group);
        if (!isRef(target) && target !== "notice") return;
        const stands = where.get(target);
        const why = stands ?? (query.syllables ? "sound" : "asked");
        group.found.push({ target, why, nearest: stands ? "" : nearest, score: share + (stands ? VERBATIM : 0) });
      };
      const fits = alike(query);
      for (const { target, share, nearest } of fits) put(target, share, nearest);
      const listed = new Set(fits.map(({ target }) => target));
      for (const target of where.keys()) if (!listed.has(target)) put(target, 0, "");
      const stand = new Set([...where.keys()].map(groupOf));
      return {
        query,
        groups: [...groups]
          .map(([id, { share, found }]) => ({
            id,
            score: share + (stand.has(id) ? VERBATIM : 0),
            found: found.sort((a, b) => b.score - a.score),
          }))
          .sort((a, b) => b.score - a.score),
      };
    },
  };
}
