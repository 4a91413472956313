import { FINDINGS, type FindingRef, type Ref } from "../../law/index.ts";
import { type Article, type Glossary, loadGlossary, loadMeasure, provisionsOf } from "../../measure/index.ts";
import type { QuestionWords, Words } from "../../wizard/words.ts";
import type { DrillData, Piece } from "./data.ts";
import { loadLaw } from "./load-law.ts";
import { type DrillWords, loadDrillWords } from "./words.ts";

const FILE = "content/training-drill.yaml";

/** The terms and further stretches of a piece; throws on a stretch that its words do not hold. */
function blanksOf({ ref, text }: Piece, { usesIn }: Glossary, { stretches }: DrillWords): string[] {
  const further = stretches[ref] ?? [];
  const missing = further.find((stretch) => !text.includes(stretch));
  if (missing) throw new Error(`${FILE}: stretches: ${ref} 的原文里没有「${missing}」`);
  return [...new Set([...usesIn(text).map(({ form }) => form), ...further])];
}

/** The terms that stand in one article only. */
function termsOfOne({ terms }: Glossary, articles: readonly Article[]): Record<string, Ref> {
  return Object.fromEntries(
    terms.flatMap(({ term }) => {
      const [home, ...others] = articles.filter(({ text }) => text.includes(term));
      return home && others.length === 0 ? [[term, home.ref]] : [];
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
  const words = loadDrillWords();
  const glossary = loadGlossary();
  const { articles } = loadMeasure();
  const pieces = articles.flatMap((article) => provisionsOf(article).map(({ ref, text }) => ({ ref, text })));
  const stray = Object.keys(words.stretches).find((ref) => !pieces.some((piece) => piece.ref === ref));
  if (stray) throw new Error(`${FILE}: stretches: 没有「${stray}」这一款项`);
  const blanks = Object.fromEntries(pieces.map((piece) => [piece.ref, blanksOf(piece, glossary, words)]));
  const unknown = words.alike.flat().find((one) => !Object.values(blanks).flat().includes(one));
  if (unknown) throw new Error(`${FILE}: alike: 没有一处留空的是「${unknown}」`);
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
    steps: Object.fromEntries(Object.entries(wizard.questions.byId).map(([id, { short }]) => [id, short])),
    values: { causes: labels("causes"), roles: labels("roles"), side: labels("side"), results: labels("results") },
    elements: Object.fromEntries(FINDINGS.map((ref: FindingRef) => [ref, fields[ref]?.elements ?? {}])),
    responsibility: sentences(wizard.reasons.responsibility),
    timings: sentences(wizard.reasons.timing),
    scopes: sentences(wizard.reasons.scope),
  };
}
