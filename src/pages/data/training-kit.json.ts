import type { APIRoute } from "astro";
import { loadNaming } from "../../training/load-naming.ts";

/** The names of facts, steps, reasons and conclusions, fetched where cases are written or printed. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await loadNaming()), { headers: { "content-type": "application/json" } });
