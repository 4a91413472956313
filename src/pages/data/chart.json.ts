import type { APIRoute } from "astro";
import { loadChart } from "../../logic/load-chart.ts";

/** The drawn charts, fetched when the way taken is first asked for. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(loadChart()), { headers: { "content-type": "application/json" } });
