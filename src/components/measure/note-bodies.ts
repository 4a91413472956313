import type { AstroGlobal } from "astro";
import { firstUses, type Glossary, type Note, termPath } from "../../measure/index.ts";

/** The rendered words of a note. Throws where the file's notes were not rendered before. */
export function noteBody({ locals }: Pick<AstroGlobal, "locals">, no: number): string {
  const body = locals.noteBodies?.get(no);
  if (body === undefined) throw new Error(`note ${no} was not rendered`);
  return body;
}

const LINK_OR_WORDS = /<a\b[\s\S]*?<\/a>|<[^>]+>|[^<]+/g;

/** Links the first use of each term not seen before; what is a link already stays as it is. */
export function linkTerms(html: string, glossary: Glossary, seen: Set<string>): string {
  return html.replace(LINK_OR_WORDS, (piece) => {
    if (piece.startsWith("<")) return piece;
    let end = 0;
    const pieces = firstUses(glossary.usesIn(piece), seen).map(({ term, form, index }) => {
      const before = piece.slice(end, index);
      end = index + form.length;
      return `${before}<a class="term" href="${termPath(term)}">${form}</a>`;
    });
    return pieces.join("") + piece.slice(end);
  });
}

/** Links each term at its first use in these notes, in the order in which they are shown. */
export function linkNoteTerms({ locals }: Pick<AstroGlobal, "locals">, notes: readonly Note[], glossary: Glossary) {
  const seen = new Set<string>();
  for (const { no } of notes) locals.noteBodies?.set(no, linkTerms(noteBody({ locals }, no), glossary, seen));
}
