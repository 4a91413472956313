import type { APIRoute } from "astro";
import { loadBatchData } from "../../wizard/batch/load-words.ts";

/** What checking many cases says, fetched when its section is opened. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(loadBatchData()), { headers: { "content-type": "application/json" } });
