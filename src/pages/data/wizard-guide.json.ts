import type { APIRoute } from "astro";
import { loadGuideWords } from "../../wizard/guide/guide-words.ts";

/** What helps to answer the questions, fetched when the user first opens a part of it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(loadGuideWords()), { headers: { "content-type": "application/json" } });
