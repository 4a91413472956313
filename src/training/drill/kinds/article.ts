import { fill } from "../../../fill.ts";
import { articleOf, LAST_ARTICLE, type Ref, refLabel } from "../../../law/index.ts";
import type { DrillData } from "../data.ts";
import { quotedAs } from "../pieces.ts";
import { type ChoiceQuestion, type Kind, optionsFrom, partOf } from "../question.ts";

const ARTICLES = Array.from({ length: LAST_ARTICLE }, (_, index) => `${index + 1}` as Ref);
const TERM = "term-";
const HEADING = "heading-";

/** Whether an article has a stretch of words anywhere. */
function hasWords({ pieces }: DrillData, article: Ref, words: string): boolean {
  return pieces.some(({ ref, text }) => `${articleOf(ref)}` === article && text.includes(words));
}

/** What is shown of an article, and which others can stand beside it. */
type Shown = Pick<ChoiceQuestion, "stem" | "quotes" | "why" | "refs"> & {
  readonly home: Ref;
  readonly others: readonly Ref[];
};

function byHeading(article: Ref, { headings, pieces, words: { stems, why } }: DrillData): Shown {
  const heading = headings[article] ?? "";
  return {
    home: article,
    others: ARTICLES.filter((one) => headings[one] !== heading),
    stem: fill(stems.heading, { heading }),
    quotes: [],
    why: fill(why.heading, { article: refLabel(article) }),
    refs: pieces.map(({ ref }) => ref).filter((ref) => `${articleOf(ref)}` === article && ref.split(".").length < 3),
  };
}

function byTerm(term: string, data: DrillData): Shown {
  const { stems, why } = data.words;
  const home = data.terms[term] as Ref;
  return {
    home,
    others: ARTICLES.filter((article) => !hasWords(data, article, term)),
    stem: fill(stems.term, { term }),
    quotes: [],
    why: fill(why.term, { article: refLabel(home) }),
    refs: data.pieces.filter((piece) => piece.text.includes(term)).map(({ ref }) => ref),
  };
}

function byWords(ref: Ref, data: DrillData): Shown {
  const { stems, why } = data.words;
  const text = data.pieces.find((piece) => piece.ref === ref)?.text ?? "";
  return {
    home: `${articleOf(ref)}` as Ref,
    others: ARTICLES.filter((article) => !hasWords(data, article, text)),
    stem: stems.article,
    quotes: [text],
    why: fill(why.article, { ref: quotedAs(ref, data) }),
    refs: [ref],
  };
}

function shownBy(part: string, data: DrillData): Shown {
  if (part.startsWith(TERM)) return byTerm(part.slice(TERM.length), data);
  if (part.startsWith(HEADING)) return byHeading(part.slice(HEADING.length) as Ref, data);
  return byWords(part as Ref, data);
}

/** Official words, a term that stands in one article only, or a heading of the editors: which article? */
export const articleKind: Kind = {
  id: "article",
  keys: ({ pieces, terms, headings }) => [
    ...pieces.filter(({ ref }) => ref.split(".").length < 3).map(({ ref }) => `article:${ref}`),
    ...Object.keys(terms).map((term) => `article:${TERM}${term}`),
    ...Object.keys(headings).map((article) => `article:${HEADING}${article}`),
  ],
  make: (key, data, random) => {
    const { home, others, ...shown } = shownBy(partOf(key), data);
    const options = optionsFrom(refLabel(home), random.sample(others, 3).map(refLabel), random);
    return { kind: "article", key, story: "", ...shown, ...options };
  },
};
