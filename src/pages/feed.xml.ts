import type { APIRoute } from "astro";
import { atomFeed } from "../document/feed.ts";
import { loadMeasure } from "../measure/index.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(loadMeasure(), site), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
