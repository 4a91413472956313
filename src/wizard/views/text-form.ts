import { articleOf, CASE_QUESTIONS, PERSON_QUESTIONS, REFS, type Ref } from "../../law/index.ts";
import type { Step } from "../steps.ts";

/** A question's facts at the provision that they are asked for. */
export interface Place {
  readonly question: Step["question"];
  readonly of: Step["of"];
  readonly keys: readonly string[];
}

/** Facts of one question that stand at provisions of their own. */
const OWN_PLACE: Readonly<Record<string, Ref>> = { leadingCadre: "14.2", discipline: "17.1", crime: "17.2" };

/** The provision a fact is asked at: an item of arts. 11 to 13 itself, else the first that its question cites. */
function placeOf(key: string, refs: readonly Ref[]): Ref {
  return (REFS as readonly string[]).includes(key) ? (key as Ref) : (OWN_PLACE[key] ?? (refs[0] as Ref));
}

/** For every provision, the facts asked at it; each fact stands at one. */
export function placesByRef(): ReadonlyMap<Ref, readonly Place[]> {
  const places = new Map<Ref, Place[]>();
  for (const [of, questions] of [
    ["case", CASE_QUESTIONS],
    ["person", PERSON_QUESTIONS],
  ] as const) {
    for (const [question, { keys, refs }] of Object.entries(questions)) {
      for (const key of keys) {
        const ref = placeOf(key, refs);
        const there = places.get(ref) ?? [];
        const same = there.find((place) => place.question === question);
        const place = { question, of, keys: [...(same?.keys ?? []), key] } as Place;
        places.set(ref, [...there.filter((one) => one !== same), place]);
      }
    }
  }
  return places;
}

/** The provisions of an article as they are shown: the article's opening words, then its further paragraphs and its items. */
export function shownRefs(article: number): readonly Ref[] {
  const own = REFS.filter((ref) => articleOf(ref) === article);
  // The first paragraph of a divided article carries the same words as the article itself.
  return own.filter((ref) => ref !== `${article}` || !own.includes(`${article}.1` as Ref));
}
