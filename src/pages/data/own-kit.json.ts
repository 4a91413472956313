import type { APIRoute } from "astro";
import type { OwnKit } from "../../training/own/own-kit.ts";
import { loadOwnWords } from "../../training/own/words.ts";
import { loadTrainingWords } from "../../training/words.ts";

/** What own cases need to be practised, fetched where one is. */
export const GET: APIRoute = () => {
  const { bar, compare } = loadTrainingWords();
  const kit: OwnKit = { bar, compare, practice: loadOwnWords().practice };
  return new Response(JSON.stringify(kit), { headers: { "content-type": "application/json" } });
};
