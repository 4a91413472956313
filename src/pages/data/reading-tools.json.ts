import type { APIRoute } from "astro";
import { loadMeasure } from "../../measure/index.ts";
import { loadToolWords, type ToolData } from "../../reading/tool-words.ts";
import { loadSite } from "../../site.ts";

/** The words of the tools beside each provision, fetched when a reader first uses one. */
export const GET: APIRoute = () => {
  const { title, number } = loadSite();
  const data: ToolData = { words: loadToolWords(), measure: { title, number, ...loadMeasure().validity } };
  return new Response(JSON.stringify(data), { headers: { "content-type": "application/json" } });
};
