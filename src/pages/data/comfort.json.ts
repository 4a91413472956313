import type { APIRoute } from "astro";
import { loadComfortWords } from "../../reading/comfort/words.ts";

/** The words of reading comfort, fetched when a reader first uses a part of it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(loadComfortWords()), { headers: { "content-type": "application/json" } });
