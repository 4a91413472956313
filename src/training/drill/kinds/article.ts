import { fill } from "../../../fill.ts";
import { articleOf, LAST_ARTICLE, type Ref, refLabel } from "../../../law/index.ts";
import type { DrillData } from "../data.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";

const ARTICLES = Array.from({ length: LAST_ARTICLE }, (_, index) => `${index + 1}` as Ref);
const TERM = "term-";

/** Whether an article has a stretch of words anywhere. */
function hasWords({ pieces }: DrillData, article: Ref, words: string): boolean {
  return pieces.some(({ ref, text }) => `${articleOf(ref)}` === article && text.includes(words));
}

/** Official words, or a term that stands in one article only: which article? */
export const articleKind: Kind = {
  id: "article",
  keys: ({ pieces, terms }) => [
    ...pieces.filter(({ ref }) => ref.split(".").length < 3).map(({ ref }) => `article:${ref}`),
    ...Object.keys(terms).map((term) => `article:${TERM}${term}`),
  ],
  make: (key, data, random) => {
    const part = partOf(key);
    const { stems, why } = data.words;
    const term = part.startsWith(TERM) ? part.slice(TERM.length) : null;
    const text = term ?? data.pieces.find(({ ref }) => ref === part)?.text ?? "";
    const home = term === null ? (`${articleOf(part as Ref)}` as Ref) : (data.terms[term] as Ref);
    const others = random.sample(
      ARTICLES.filter((article) => !hasWords(data, article, text)),
      3,
    );
    return {
      kind: "article",
      key,
      stem: term === null ? stems.article : fill(stems.term, { term }),
      story: "",
      quotes: term === null ? [text] : [],
      ...optionsFrom(refLabel(home), others.map(refLabel), random),
      why:
        term === null ? fill(why.article, { ref: refLabel(part as Ref) }) : fill(why.term, { article: refLabel(home) }),
      refs:
        term === null ? [part as Ref] : data.pieces.filter((piece) => piece.text.includes(term)).map(({ ref }) => ref),
    };
  },
};
