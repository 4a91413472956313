import type { APIRoute } from "astro";
import { loadOutcomeTexts } from "../../wording/load-words.ts";

/** What there is to read of each conclusion, fetched for the result. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await loadOutcomeTexts()), { headers: { "content-type": "application/json" } });
