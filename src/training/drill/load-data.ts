import { FINDINGS, type FindingRef, type Ref } from "../../law/index.ts";
import { type Article, type Glossary, loadGlossary, loadMeasure, provisionsOf } from "../../measure/index.ts";
import type { QuestionWords, Words } from "../../wording/words.ts";
import type { Blank, DrillData, Piece } from "./data.ts";
import { loadLaw } from "./load-law.ts";
import { type DrillWords, loadDrillWords } from "./words.ts";

const FILE = "content/training-drill.yaml";

/** How many wrong answers a blank needs. */
const WRONG = 3;

/** What of a piece can be left blank: the stretches of the list that stand in it, but not only inside a longer one or a title in 《》. Throws where too few others are left: one that stands in the piece as well could be right. */
function blanksOf({ ref, text }: Piece, mistaken: DrillWords["mistaken"]): Blank[] {
  const longestFirst = Object.keys(mistaken).sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[()]/g, "\\$&"));
  const found = new Set(text.match(new RegExp(`《[^》]*》|${escaped.join("|")}`, "g")));
  return longestFirst
    .filter((form) => found.has(form))
    .map((form) => {
      const others = (mistaken[form] ?? []).filter((one) => !(text.includes(one) || one.includes(form)));
      if (others.length < WRONG) throw new Error(`${FILE}: mistaken: 「${form}」在${ref}可用的不足${WRONG}个`);
      return { form, others };
    });
}

/** The terms that stand in one article only, and there not only inside a longer term. */
function termsOfOne({ terms, usesIn }: Glossary, articles: readonly Article[]): Record<string, Ref> {
  return Object.fromEntries(
    terms.flatMap(({ term }) => {
      const [home, ...others] = articles.filter(({ text }) => text.includes(term));
      const itself = home && usesIn(home.text).some(({ form }) => form === term);
      return itself && others.length === 0 ? [[term, home.ref]] : [];
    }),
  );
}

/** What of the wizard's words is used: they are given, since only pages can load all of them. */
interface Given extends Pick<Words, "questions" | "reasons"> {
  readonly outcomes: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
}

/** The fields of every question, by the fact that each asks for. */
function fieldsOf({ questions }: Given): QuestionWords["fields"] {
  return Object.assign({}, ...Object.values(questions.byId).map(({ fields }) => fields));
}

/** Words that stand in cells elsewhere, as sentences. */
function sentences(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([id, text]) => [id, `${text}。`]));
}

/**
 * At build: what the questions of the drill are made of.
 * @throws naming the entry of the content that does not fit the text
 */
export function collectDrill(wizard: Given): DrillData {
  const { mistaken, ...words } = loadDrillWords();
  const glossary = loadGlossary();
  const { articles } = loadMeasure();
  const pieces = articles.flatMap((article) => provisionsOf(article).map(({ ref, text }) => ({ ref, text })));
  const blanks = Object.fromEntries(pieces.map((piece) => [piece.ref, blanksOf(piece, mistaken)]));
  const forms = Object.values(blanks).flatMap((ofPiece) => ofPiece.map(({ form }) => form));
  const stray = Object.keys(mistaken).find((form) => !forms.includes(form));
  if (stray) throw new Error(`${FILE}: mistaken: 原文里没有「${stray}」`);
  const fields = fieldsOf(wizard);
  const labels = (key: string) =>
    Object.fromEntries(Object.entries(fields[key]?.options ?? {}).map(([value, { label }]) => [value, label]));
  return {
    words,
    law: loadLaw(),
    pieces,
    blanks,
    terms: termsOfOne(glossary, articles),
    headings: Object.fromEntries(articles.map(({ ref, heading }) => [ref, heading])),
    outcomes: Object.fromEntries(
      Object.entries(wizard.outcomes).map(([id, { title, summary }]) => [id, { title, summary }]),
    ),
    steps: Object.fromEntries(Object.entries(wizard.questions.byId).map(([id, { title }]) => [id, title])),
    values: { causes: labels("causes"), roles: labels("roles"), side: labels("side"), results: labels("results") },
    elements: Object.fromEntries(FINDINGS.map((ref: FindingRef) => [ref, fields[ref]?.elements ?? {}])),
    timings: sentences(wizard.reasons.timing),
    scopes: sentences(wizard.reasons.scope),
  };
}
