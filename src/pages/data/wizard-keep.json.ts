import type { APIRoute } from "astro";
import { type KeepData, loadKeepWords } from "../../wizard/keep/keep-words.ts";
import { loadEdition } from "../../wizard/keep/load-edition.ts";

/** The words of saving and sharing, and what this build holds, fetched when the user first saves, shares or opens. */
export const GET: APIRoute = () => {
  const data: KeepData = { words: loadKeepWords(), edition: loadEdition() };
  return new Response(JSON.stringify(data), { headers: { "content-type": "application/json" } });
};
