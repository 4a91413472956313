import { firstUses, loadGlossary, type Note, termPath } from "./index.ts";

const LINK_OR_WORDS = /<a\b[\s\S]*?<\/a>|<[^>]+>|[^<]+/g;

function linkTerms(html: string, seen: Set<string>): string {
  const { usesIn } = loadGlossary();
  return html.replace(LINK_OR_WORDS, (piece) => {
    if (piece.startsWith("<")) return piece;
    let end = 0;
    const pieces = firstUses(usesIn(piece), seen).map(({ term, form, index }) => {
      const before = piece.slice(end, index);
      end = index + form.length;
      return `${before}<a class="term" href="${termPath(term)}">${form}</a>`;
    });
    return pieces.join("") + piece.slice(end);
  });
}

/** Notes in the order in which they are shown, each term linked at its first use in them; what is a link already stays as it is. */
export function withTerms(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.map((note) => ({ ...note, html: linkTerms(note.html, seen) }));
}
