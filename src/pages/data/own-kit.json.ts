import type { APIRoute } from "astro";
import type { OwnKit } from "../../training/own/own-kit.ts";
import { loadOwnWords } from "../../training/own/words.ts";
import { caseNaming } from "../../training/present/collect.ts";
import { loadTrainingWords } from "../../training/words.ts";

/** What own cases need to be practised and projected, fetched where one is. */
export const GET: APIRoute = async () => {
  const { bar, compare } = loadTrainingWords();
  const { names, difficulty } = await caseNaming();
  const kit: OwnKit = { bar, compare, practice: loadOwnWords().practice, names, difficulty };
  return new Response(JSON.stringify(kit), { headers: { "content-type": "application/json" } });
};
