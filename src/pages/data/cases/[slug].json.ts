import type { APIRoute } from "astro";
import type { CaseData } from "../../../training/case-data.ts";
import { loadCases } from "../../../training/load-cases.ts";
import { loadTrainingWords } from "../../../training/words.ts";

export const getStaticPaths = () => loadCases().map((one) => ({ params: { slug: one.slug }, props: { one } }));

/** One case with the words around it, as the self-assessment fetches it. */
export const GET: APIRoute = ({ props: { one } }) => {
  const { bar, compare } = loadTrainingWords();
  const data: CaseData = {
    one,
    words: { bar, compare },
    home: `/training/${one.slug}/`,
    key: `/training/${one.slug}/#key`,
  };
  return new Response(JSON.stringify(data), { headers: { "content-type": "application/json" } });
};
