import { z } from "astro/zod";
import { isRef, type Ref, refLabel } from "../law/refs.ts";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";
import { loadLaws, sourceFault } from "./laws.ts";
import { type Article, type Measure, provisionsOf } from "./measure.ts";
import { type Note, parseSource, type Source } from "./structure.ts";

const FILE = "content/glossary.yaml";

const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  term: z.string(),
  /** Other forms that the same entry explains. */
  also: z.array(z.string()).default([]),
  meaning: z.string(),
  sources: z.string().default(""),
});

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
  /** What it means, in pieces: words, and the provisions mentioned between them. */
  readonly meaning: readonly (string | { readonly ref: Ref })[];
  readonly sources: readonly Source[];
}

export interface Glossary {
  readonly terms: readonly Term[];
  /** Where a text uses a term: the term and the form it has there, in the order of the text. Titles in 《》 are passed over. */
  readonly usesIn: (text: string) => readonly TermUse[];
}

export interface TermUse {
  readonly term: Term;
  readonly form: string;
  readonly index: number;
}

/** Cuts 「见{5.1}。」 into words and refs. Throws on a ref that does not exist. */
function meaningOf(id: string, meaning: string): Term["meaning"] {
  return meaning
    .split(/(\{[\d.]+\})/)
    .filter(Boolean)
    .map((piece) => {
      if (!piece.startsWith("{")) return piece;
      const ref = piece.slice(1, -1);
      if (!isRef(ref)) throw new Error(`${FILE}: ${id}: 文本中没有「${ref}」这一条款项`);
      return { ref };
    });
}

function termOf({ id, term, also, meaning, sources }: z.output<typeof termSchema>, laws: Measure["laws"]): Term {
  const fail = (message: string): never => {
    throw new Error(`${FILE}: ${id}: ${message}`);
  };
  return {
    id,
    term,
    forms: [term, ...also],
    meaning: meaningOf(id, meaning),
    sources: sources
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => {
        const source = parseSource(one) ?? fail(`依据「${one}」写法不对，应如 civil-servant-law:95.1`);
        const fault = sourceFault(source, laws);
        return fault ? fail(fault) : source;
      }),
  };
}

function readGlossary(): Glossary {
  const laws = loadLaws();
  const terms = readYaml(FILE, z.array(termSchema)).map((entry) => termOf(entry, laws));
  const owner = new Map<string, Term>();
  const ids = new Set<string>();
  for (const term of terms) {
    if (ids.has(term.id)) throw new Error(`${FILE}: ${term.id}: 这个编号用了两次`);
    ids.add(term.id);
    for (const form of term.forms) {
      if (owner.has(form)) throw new Error(`${FILE}: ${term.id}: 「${form}」已经属于 ${owner.get(form)?.id}`);
      owner.set(form, term);
    }
  }
  const longestFirst = [...owner.keys()].sort((a, b) => b.length - a.length);
  const uses = new RegExp(`《[^》]*》|${longestFirst.join("|")}`, "g");
  return {
    terms,
    usesIn: (text) =>
      [...text.matchAll(uses)].flatMap(({ 0: form, index }) => {
        const term = owner.get(form);
        return term ? [{ term, form, index }] : [];
      }),
  };
}

/**
 * The terms of `content/glossary.yaml`, read and checked once: ids and forms unique, sources and refs existing.
 * @throws naming the entry that does not fit
 */
export const loadGlossary = once(readGlossary);

/** The uses that are the first of their term: `seen` collects the ids of terms met, over as many texts as share it. */
export function firstUses(uses: readonly TermUse[], seen: Set<string>): TermUse[] {
  return uses.filter(({ term }) => !seen.has(term.id) && seen.add(term.id));
}

/** The path of a term's entry: `/glossary/#term-handler`. */
export function termPath({ id }: Pick<Term, "id">): string {
  return `/glossary/#term-${id}`;
}

/** A term's meaning as plain words. */
export function meaningText({ meaning }: Pick<Term, "meaning">): string {
  return meaning.map((piece) => (typeof piece === "string" ? piece : refLabel(piece.ref))).join("");
}

/** Where the measure and its notes use a term. */
export interface TermPlaces {
  readonly provisions: readonly Ref[];
  readonly notes: readonly Note[];
}

/** The places of every term, by its id. */
export function termPlaces({ usesIn, terms }: Glossary, { articles, noticeNotes }: Measure): Map<string, TermPlaces> {
  const uses = (text: string, id: string) => usesIn(text).some(({ term }) => term.id === id);
  const provisions = articles.flatMap((article: Article) => provisionsOf(article));
  const notes = [...noticeNotes, ...articles.flatMap((article) => article.notes)];
  return new Map(
    terms.map(({ id }) => [
      id,
      {
        provisions: provisions.filter(({ text }) => uses(text, id)).map(({ ref }) => ref),
        notes: notes.filter(({ text }) => uses(text, id)),
      },
    ]),
  );
}
