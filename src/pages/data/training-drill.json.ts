import type { APIRoute } from "astro";
import { drillMaterial } from "../../training/drill/collect.ts";

/** What the drill makes its questions from, with its words. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await drillMaterial()), { headers: { "content-type": "application/json" } });
