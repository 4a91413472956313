import type { APIRoute } from "astro";
import { loadCases } from "../../training/load-cases.ts";

/** Every training case, with what was set down by hand as its answer. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ fictional: true, cases: loadCases() }), {
    headers: { "content-type": "application/json" },
  });
