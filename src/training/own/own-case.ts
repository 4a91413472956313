import { CASE_ENDS, type CaseEnd, EXPIRES, type IsoDate, type PersonAnswers, sortRefs } from "../../law/index.ts";
import type { Expected, TrainingCase } from "../case.ts";

/** How many persons a case may have: more do not fit a page, nor a lesson. */
export const MOST_PERSONS = 6;

const PERSON: Expected = { label: "", disposition: "undetermined", possible: [], basis: [], why: "" };

const isEnd = (one: string): one is CaseEnd => (CASE_ENDS as readonly string[]).includes(one);

/** What follows from the rest is made to agree with it: how the whole case ends, what is possible, whom the facts name, what the case teaches. */
export function settle(one: TrainingCase): TrainingCase {
  const persons = one.persons.map(
    (person): Expected =>
      person.disposition === "undetermined" ? person : { ...person, possible: [person.disposition] },
  );
  const [first] = persons.map(({ disposition }) => disposition);
  const end = first && isEnd(first) && persons.every(({ disposition }) => disposition === first) ? first : null;
  const facts = persons.map(({ label }, index): PersonAnswers => ({ ...one.facts.persons?.[index], label }));
  return {
    ...one,
    end,
    persons,
    facts: { ...one.facts, persons: facts },
    teaches: sortRefs(persons.flatMap(({ basis }) => basis)),
  };
}

/** A case of which nothing is written yet, with one person. */
export function blankCase(slug: string): TrainingCase {
  return settle({
    slug,
    title: "",
    difficulty: 1,
    topics: [],
    teaches: [],
    story: [],
    judgment: [],
    facts: {},
    end: null,
    persons: [PERSON],
    points: [],
    discuss: [],
    trap: "",
  });
}

/** The cases with one put in the place of its former self, or at the end where another page has removed that meanwhile. */
export function withCase(cases: readonly TrainingCase[], made: TrainingCase): readonly TrainingCase[] {
  const there = cases.some(({ slug }) => slug === made.slug);
  return there ? cases.map((one) => (one.slug === made.slug ? made : one)) : [...cases, made];
}

/** One more person at the end, of whom nothing is written yet. */
export function withPerson(one: TrainingCase): TrainingCase {
  return settle({ ...one, persons: [...one.persons, PERSON] });
}

/** Without one person, in the answer and in the facts. */
export function withoutPerson(one: TrainingCase, person: number): TrainingCase {
  const others = <T>(list: readonly T[] = []) => list.filter((_, index) => index !== person);
  return settle({
    ...one,
    persons: others(one.persons),
    facts: { ...one.facts, persons: others(one.facts.persons) },
  });
}

/** How long a name in addresses may be. */
export const MOST_SLUG = 80;

/** A name in addresses that is not taken: the wanted one, or with the next number after it. `freeSlug("own-1", ["own-1"])` is "own-1-2". */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  let slug = wanted;
  for (let number = 2; taken.includes(slug); number += 1) {
    const end = `-${number}`;
    slug = wanted.slice(0, MOST_SLUG - end.length) + end;
  }
  return slug;
}

/** How long a title may be: it stands on a slide in large letters. */
export const MOST_TITLE = 30;

/** The beginning of a text, whole characters, no longer than this. */
function shortened(text: string, most: number): string {
  let short = "";
  for (const character of text) {
    if (short.length + character.length > most) break;
    short += character;
  }
  return short;
}

/** A title with a number in brackets, for which one as long as can be is shortened. */
function numbered(title: string, number: number): string {
  const end = `（${number}）`;
  return shortened(title, Math.max(MOST_TITLE, title.length) - end.length) + end;
}

/** A title that is not taken: the wanted one, or with the next number in brackets. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  let title = wanted;
  for (let number = 2; taken.includes(title); number += 1) title = numbered(wanted, number);
  return title;
}

/** Whether a title is one that `freeTitle` gives in place of a wanted one that is taken. */
export function isNumbered(title: string, wanted: string): boolean {
  const [, number] = /（(\d+)）$/.exec(title) ?? [];
  return number !== undefined && title === numbered(wanted, Number(number));
}

/**
 * A name for a case that begins empty, by chance: `own-x4k9qz`. What is kept of a removed case is never taken for another's,
 * and cases of two devices keep their names when they come together.
 */
export function newSlug(taken: readonly string[]): string {
  return freeSlug(`own-${Math.random().toString(36).slice(2, 8)}`, taken);
}

/** Lists a line each, as the form keeps them: without empty lines. */
export const LISTS = ["story", "judgment", "points", "discuss"] as const;

/** Lines without the space around them; empty ones are left out. */
export function tidyLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Text as paragraphs, or a list a line each; empty lines are left out. */
export const linesOf = (text: string): string[] => tidyLines(text.split("\n"));

/** The day that stands in where a case gives none: it is then faulty anyway, and its answer must not move with the clock. */
export const STAND_IN: IsoDate = EXPIRES;
