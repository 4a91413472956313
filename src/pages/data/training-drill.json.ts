import type { APIRoute } from "astro";
import { collectDrill } from "../../training/drill/load-data.ts";
import { loadWords } from "../../wording/load-words.ts";

/** What the questions of the drill are made of, fetched when somebody begins. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(collectDrill(await loadWords())), { headers: { "content-type": "application/json" } });
