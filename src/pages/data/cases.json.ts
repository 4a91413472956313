import type { APIRoute } from "astro";
import { caseNames } from "../../training/collect.ts";
import { loadCases } from "../../training/load-cases.ts";

/** Every training case, with what was set down by hand as its answer, and the names of what the cases ask. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify({ fictional: true, cases: loadCases(), ...(await caseNames()) }), {
    headers: { "content-type": "application/json" },
  });
