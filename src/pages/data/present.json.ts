import type { APIRoute } from "astro";
import { collectPresent } from "../../training/present/collect.ts";

/** What the projector shows, fetched once when a presentation starts. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await collectPresent()), { headers: { "content-type": "application/json" } });
