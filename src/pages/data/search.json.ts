import type { APIRoute } from "astro";
import { collectSearchData } from "../../search/ask/collect.ts";
import { loadSearchWords } from "../../search/words.ts";

/** What the search answers from by itself and the words of its results, fetched when a search field is first used. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ ...collectSearchData(), words: loadSearchWords() }), {
    headers: { "content-type": "application/json" },
  });
