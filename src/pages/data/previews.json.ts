import type { APIRoute } from "astro";
import { REFS, refLabel, refPath } from "../../law/refs.ts";
import { fullText, loadGlossary, loadMeasure, meaningText, provisionsOf, termPath } from "../../measure/index.ts";
import type { Previews } from "../../reading/preview.ts";

/** What links to provisions and terms lead to, fetched when a reader first asks for a preview. */
export const GET: APIRoute = () => {
  const measure = loadMeasure();
  const texts = new Map(
    measure.articles.flatMap((article) => [
      ...provisionsOf(article).map((provision) => [provision.ref, fullText(provision)] as const),
      [article.ref, article.text] as const,
    ]),
  );
  const below = (path: string) => path.slice(1);
  const previews: Previews = Object.fromEntries([
    ...REFS.map((ref) => [below(refPath(ref)), [refLabel(ref), texts.get(ref) ?? ""]]),
    ...loadGlossary().terms.map((term) => [below(termPath(term)), [term.term, meaningText(term)]]),
  ]);
  return new Response(JSON.stringify(previews), { headers: { "content-type": "application/json" } });
};
