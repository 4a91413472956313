import { CASE_QUESTIONS, PERSON_QUESTIONS, ROLES, refLabel } from "../../law/index.ts";
import { loadGlossary, loadMeasure, provisionsOf } from "../../measure/index.ts";
import { loadWords } from "../../wizard/load-words.ts";
import type { DrillMaterial } from "./question.ts";
import { loadDrillWords } from "./words.ts";

/** Questions that are put only on the way of some cases have no fixed place. */
const ALWAYS = ["procedure", "organ", "period", "results", "causes", "roles", "exemption", "leniency", "severity"];

/** At build: what the drill makes its questions from. */
export async function drillMaterial(): Promise<DrillMaterial> {
  const measure = loadMeasure();
  const { outcomes, questions } = await loadWords();
  const official = measure.articles.flatMap(provisionsOf);
  const text = official.map((one) => one.text).join("\n");
  const forms = loadGlossary().terms.flatMap((term) => term.forms);
  const steps = [...Object.keys(CASE_QUESTIONS), ...Object.keys(PERSON_QUESTIONS)].filter((id) => ALWAYS.includes(id));
  const { options = {} } = questions.byId.roles?.fields.roles ?? {};
  return {
    provisions: official.map(({ ref, text: words }) => ({ ref, label: refLabel(ref), text: words })),
    headings: Object.fromEntries(measure.articles.map(({ number, heading }) => [String(number), heading])),
    terms: [...new Set(forms.filter((form) => form.length > 1 && text.includes(form)))],
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([id, { title }]) => [id, title])),
    roles: Object.fromEntries(ROLES.map((role) => [role, options[role]?.label ?? role])),
    steps: steps.map((id) => questions.byId[id]?.title ?? id),
    words: loadDrillWords(),
  };
}
