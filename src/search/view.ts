import { fill } from "../fill.ts";
import { isRef, refAnchor, refLabel, refPath } from "../law/refs.ts";
import { type Answer, type Found, type Group, groupOf } from "./ask/answer.ts";
import type { SearchData } from "./ask/data.ts";
import { withNotes } from "./ask/merge.ts";
import type { Hit } from "./engine.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import type { Kind } from "./kinds.ts";
import type { SearchWords } from "./words.ts";

/** One line of the results: where it leads, what it says, and why it is there. */
export interface Line {
  readonly kind: Kind;
  /** The address below the root of the site. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: Excerpt;
  readonly why: string;
  /** What is marked on the page it leads to. */
  readonly marks: readonly string[];
}

/** Lines that belong together: an article, the terms, or the answer that the measure does not cover something. */
export interface Section {
  readonly title: string;
  readonly answer?: string;
  readonly lines: readonly Line[];
  /** Much less likely than the first. */
  readonly far?: boolean;
}

/** All that is shown for a query. */
export interface View {
  readonly sections: readonly Section[];
  /** How many places hold the very words. */
  readonly places: number;
  readonly refused: boolean;
  readonly heard: boolean;
  /** The question of the self-assessment that decides what is asked. */
  readonly offer: { readonly url: string; readonly title: string } | null;
}

/** A query that asks, rather than names: such can be taken to the self-assessment. */
const ASKS = /[吗呢么？?]|怎|[会能是要算可]不[会能是要算可]|[谁我哪几]|多少|多久|有没有/;
/** A provision much less likely than the best of its article is not named. */
const LEAST_OF_BEST = 0.2;
const MOST_IN_ARTICLE = 4;
const FEW = 3;
/** Shares of the best score. */
const FAR = 0.1;
const AS_WELL = 0.3;

const articleIn = (url: string) => /^\/?text\/(\d+)\//.exec(url)?.[1] ?? "notice";

/** The articles whose notes hold every phrase. */
function holdersIn(hits: readonly Hit[]): Set<string> {
  return new Set(hits.filter(({ kind }) => kind === "note").map(({ url }) => articleIn(url)));
}

/** Puts together what is shown for an answer, with what the index found beside it. */
export function present(
  { answer, hits }: { answer: Answer; hits: readonly Hit[] },
  data: SearchData,
  words: SearchWords,
): View {
  const { phrases } = answer.query;
  const texts = new Map(data.provisions);
  const nameOf = (id: string) =>
    isRef(id) ? `${refLabel(id)}　${data.headings[id] ?? ""}` : (data.outside[id]?.title ?? words.notice);

  function official({ target, why, nearest }: Found): Line {
    return {
      kind: "official",
      url: target === "notice" ? "/text/#notice-title" : `${refPath(groupOf(target) as "1")}#${refAnchor(target)}`,
      title: target === "notice" ? words.notice : refLabel(target),
      excerpt: excerptOf(texts.get(target) ?? texts.get(`${target}.1`) ?? "", phrases, target !== "notice"),
      // That the words stand there is said by the kind, 原文, and shown by the marks.
      why: why === "verbatim" ? "" : `${words.why[why]}${nearest ? `　${fill(words.asked, { line: nearest })}` : ""}`,
      marks: why === "verbatim" ? phrases : [],
    };
  }

  function other({ kind, url, title, text, alias }: Hit): Line {
    return { kind, url, title, excerpt: excerptOf(text, phrases), why: alias ? words.why.alias : "", marks: phrases };
  }

  function sectionOf({ id, found }: Group): Section {
    const outside = data.outside[id];
    if (outside) {
      const see = outside.see.map((target): Line => {
        const line = official({ target: target as Found["target"], why: "asked", nearest: "", score: 0 });
        return { ...line, why: words.see };
      });
      return { title: `${words.outside}：${outside.title}`, answer: outside.answer, lines: see };
    }
    const best = found[0]?.score ?? 0;
    const named = found.filter(({ score, why }) => why === "verbatim" || score >= best * LEAST_OF_BEST);
    const notes = hits.filter(({ kind, url }) => kind === "note" && articleIn(url) === id);
    return { title: nameOf(id), lines: [...named.slice(0, MOST_IN_ARTICLE).map(official), ...notes.map(other)] };
  }

  const groups = withNotes(answer, holdersIn(hits));
  const best = groups[0]?.score ?? 0;
  const stands = ({ found }: Group) => found.some(({ why }) => why === "verbatim");
  const shown = groups
    // Another thing that is not covered is shown only where it may as well be the one that was meant.
    .filter(({ id, score }) => !(id in data.outside) || score >= best * AS_WELL)
    // What is far behind the best and holds none of the words is noise beyond the first few.
    .filter((group, place) => place < FEW || group.score > best * FAR || stands(group));
  const sections = shown.map((group): Section => ({ ...sectionOf(group), far: group.score < best * FAR }));
  const rest = (["term", "case", "question"] as const).map(
    (kind): Section => ({
      title: words.kinds[kind],
      lines: hits.filter((hit) => hit.kind === kind).map(other),
    }),
  );
  const first = shown[0]?.found[0]?.target;
  const question = first && ASKS.test(answer.query.text) ? data.questions[first] : undefined;
  return {
    sections: [...sections, ...rest].filter(({ lines, answer: refusal }) => lines.length > 0 || refusal),
    places: hits.length || groups.flatMap(({ found }) => found.filter(({ why }) => why === "verbatim")).length,
    refused: shown[0] !== undefined && shown[0].id in data.outside,
    heard: answer.query.syllables !== null || answer.query.initials !== null,
    offer: question ? { url: `/wizard/#question-${question.id}`, title: question.title } : null,
  };
}
