import type { APIRoute } from "astro";
import { loadPaperData } from "../../wizard/paper/load-paper-data.ts";

/** The words of the working paper and of the deadlines, fetched when the result of the self-assessment is reached. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(loadPaperData()), { headers: { "content-type": "application/json" } });
